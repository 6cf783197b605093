package org.skillsgraph.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.wording.Named;

/**
 * A question for mentors, completed from the graph.
 *
 * @param mentee null for nobody in particular: then nothing personal counts
 * @param wanted each skill once, by key
 * @param team the team in which experience counts, if any
 * @param languages at least one must be shared; codes to compare by, empty if any will do
 * @param minOverlapHours null if not given
 * @param full whether mentors without an open place count too
 * @param mentors how many people offer mentoring in any skill
 * @param asOf the day of the question in UTC
 */
record ResolvedQuestion(@Nullable Mentee mentee, List<ResolvedSkill> wanted, @Nullable Named team,
		Set<String> languages, @Nullable Double minOverlapHours, boolean full, long mentors, LocalDate asOf) {

	/**
	 * {@return how many hours the mentee and a mentor work at the same time} Null if a
	 * time zone isn't known.
	 */
	@Nullable Double overlap(Candidate candidate) {
		if (mentee == null || mentee.hours() == null || candidate.hours() == null) {
			return null;
		}
		return mentee.hours().overlap(candidate.hours(), WorkingHours.week(asOf));
	}

	/**
	 * {@return the languages asked for that the mentor speaks}
	 */
	List<String> shared(Candidate candidate) {
		return languages.stream().filter(candidate.languages()::contains).sorted().toList();
	}

	@Nullable Long levelOfMentee(ResolvedSkill skill) {
		return (mentee != null) ? mentee.levels().get(skill.key()) : null;
	}

}
