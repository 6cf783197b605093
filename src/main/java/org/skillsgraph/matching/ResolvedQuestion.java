package org.skillsgraph.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.wording.Named;

/**
 * What a mentor is looked for, with everything that the question leaves to the graph.
 *
 * @param mentee null for nobody in particular: nothing personal counts then
 * @param wanted each skill once, by key
 * @param team in which experience counts, if in any
 * @param languages of which one must be shared, as codes to compare by; none when any
 * will do
 * @param minOverlapHours null when it wasn't said
 * @param full whether mentors without an open place count too
 * @param mentors how many offer mentoring in whatever
 * @param asOf the day of the question in UTC
 */
record ResolvedQuestion(@Nullable Mentee mentee, List<ResolvedSkill> wanted, @Nullable Named team,
		Set<String> languages, @Nullable Double minOverlapHours, boolean full, long mentors, LocalDate asOf) {

	/**
	 * {@return how many hours the mentee and a mentor work at the same time} Null when a
	 * time zone isn't known.
	 */
	@Nullable Double overlap(Candidate candidate) {
		if (mentee == null || mentee.hours() == null || candidate.hours() == null) {
			return null;
		}
		return mentee.hours().overlap(candidate.hours(), WorkingHours.week(asOf));
	}

	/**
	 * {@return the languages that count and that the mentor speaks}
	 */
	List<String> shared(Candidate candidate) {
		return languages.stream().filter(candidate.languages()::contains).sorted().toList();
	}

	@Nullable Long levelOfMentee(ResolvedSkill skill) {
		return (mentee != null) ? mentee.levels().get(skill.key()) : null;
	}

}
