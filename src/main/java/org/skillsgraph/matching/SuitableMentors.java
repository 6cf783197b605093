package org.skillsgraph.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
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
		return new SuitableMentors(mentee.isNull() ? null : MentorFacts.mentee(mentee), today);
	}

	/**
	 * {@return whether somebody may be named as a mentor in a skill}
	 * @param mentor a row of {@code cypher/matching/rules.part.cypher}
	 * @param skill that the mentor offers
	 */
	public boolean suits(Value mentor, Named skill) {
		ResolvedMentorQuestion question = new ResolvedMentorQuestion(mentee,
				List.of(new ResolvedSkill(skill, null, 1, List.of())), null,
				new WantedLanguages((mentee != null) ? mentee.languages() : Set.of()), null, false,
				new ResolvedMentorQuestion.Offers(0, Map.of()), today);
		AssessedMentor assessed = AssessedMentor.of(question, MentorFacts.candidate(mentor));
		return new MentorRules(question).excluding(assessed).isEmpty();
	}

}
