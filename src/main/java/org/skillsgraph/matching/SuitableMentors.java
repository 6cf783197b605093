package org.skillsgraph.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.skillsgraph.profiles.PublicProfile;
import org.skillsgraph.ranking.WantedLanguages;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.wording.Named;

/**
 * Says who may be named as somebody's mentor, by the hard rules of {@code findMentors}.
 */
public final class SuitableMentors {

	/** How long a mentor who declined isn't shown to that mentee. */
	private static final int DAYS_AFTER_DECLINE = 90;

	private final @Nullable Mentee mentee;

	private final LocalDate today;

	private SuitableMentors(@Nullable Mentee mentee, LocalDate today) {
		this.mentee = mentee;
		this.today = today;
	}

	/**
	 * {@return {@code $q.declinedSince} of {@code cypher/matching/mentee.part.cypher}}
	 * @param today the day of the question
	 */
	public static LocalDate declinedSince(LocalDate today) {
		return today.minusDays(DAYS_AFTER_DECLINE);
	}

	/**
	 * {@return the rules for a mentee}
	 * @param mentee a row of {@code cypher/matching/mentee.part.cypher}; null for nobody
	 * in particular
	 * @param today the day of the question
	 */
	public static SuitableMentors of(Value mentee, LocalDate today) {
		return new SuitableMentors(mentee.isNull() ? null : Mentee.of(mentee), today);
	}

	/**
	 * A mentor who may be named.
	 *
	 * @param level in the skill, as visible to everyone; null if unknown
	 * @param weeklyHours null if the mentor doesn't state any
	 */
	public record Suitable(String key, String name, @Nullable Long level, @Nullable Double weeklyHours) {
	}

	/**
	 * {@return somebody as a mentor in a skill, if the rules allow it}
	 * @param mentor a row of {@code cypher/matching/candidate.part.cypher}, who has a
	 * public profile
	 * @param skill that the mentor offers
	 */
	public Optional<Suitable> in(Value mentor, Named skill) {
		ResolvedMentorQuestion question = new ResolvedMentorQuestion(mentee,
				List.of(new ResolvedSkill(skill, null, 1, List.of())), null,
				new WantedLanguages((mentee != null) ? mentee.languages() : Set.of()), null, false,
				new ResolvedMentorQuestion.Offers(0, Map.of()), today);
		PublicProfile profile = PublicProfile.of(mentor.get("profile").asString());
		Candidate candidate = new MentorFacts(profile, mentor.get("below").asBoolean(), Experience.NONE)
			.candidate(Set.of(skill.key()), Map.of(), today);
		if (new MentorRules(question).excluding(AssessedMentor.of(question, candidate)).isPresent()) {
			return Optional.empty();
		}
		return Optional.of(new Suitable(candidate.key(), mentor.get("name").asString(), candidate.level(skill.key()),
				(profile.offer() != null) ? profile.offer().weeklyHours() : null));
	}

}
