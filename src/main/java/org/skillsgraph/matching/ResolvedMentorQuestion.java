package org.skillsgraph.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.profiles.WorkingHours;
import org.skillsgraph.ranking.WantedLanguages;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.wording.Named;

/**
 * A question for mentors, completed from the graph.
 *
 * @param mentee null for nobody in particular: then nothing personal counts
 * @param wanted each skill once, by key
 * @param team the team in which experience counts, if any
 * @param languages the languages of which one must be shared
 * @param minOverlapHours null if not given
 * @param full whether mentors without an open place count too
 * @param offers how many people offer mentoring
 * @param asOf the day of the question in UTC
 */
record ResolvedMentorQuestion(@Nullable Mentee mentee, List<ResolvedSkill> wanted, @Nullable Named team,
		WantedLanguages languages, @Nullable Double minOverlapHours, boolean full, Offers offers, LocalDate asOf) {

	/**
	 * How many people offer mentoring.
	 *
	 * @param all in any skill
	 * @param bySkill in each wanted skill and each skill of the candidates' past work, by
	 * its key
	 */
	record Offers(long all, Map<String, Offered> bySkill) {

		/**
		 * How many people offer mentoring in a skill.
		 */
		record Offered(Named skill, long people) {
		}

	}

	/**
	 * {@return how many hours the mentee and a mentor work at the same time} Null if a
	 * time zone isn't known.
	 * @param hours the mentor's
	 */
	@Nullable Double overlap(@Nullable WorkingHours hours) {
		if (mentee == null || mentee.hours() == null || hours == null) {
			return null;
		}
		return mentee.hours().overlap(hours, WorkingHours.week(asOf));
	}

	@Nullable Long levelOfMentee(ResolvedSkill skill) {
		return (mentee != null) ? mentee.levels().get(skill.key()) : null;
	}

	/**
	 * {@return how much a wanted skill counts}: importance times rarity
	 */
	double weight(ResolvedSkill skill) {
		return skill.importance() * rarity(skill.key());
	}

	/**
	 * How much an offer says about a mentor: {@code ln(1 + N / (1 + df))}, the inverse
	 * document frequency of text retrieval, never 0. A rare skill says more about a
	 * mentor than one that most offer.
	 */
	double rarity(String skill) {
		Offers.Offered offered = offers.bySkill().get(skill);
		return Math.log(1 + offers.all() / (1.0 + ((offered != null) ? offered.people() : 0)));
	}

	/**
	 * {@return the name of a wanted skill or one of the candidates' past work}
	 */
	String nameOf(String skill) {
		return Objects.requireNonNull(offers.bySkill().get(skill)).skill().name();
	}

}
