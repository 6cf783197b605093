package org.skillsgraph.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.profiles.WorkingHours;

/**
 * A possible mentor, with what they have to offer for each wanted skill.
 *
 * @param candidate the mentor
 * @param coverages one for each wanted skill, in the question's order
 * @param like how much their past work is like what is wanted
 * @param overlap how many hours the mentee and the mentor work at the same time; null if
 * a time zone isn't known
 */
record AssessedMentor(Candidate candidate, List<SkillCoverage> coverages, WorkLikeThis like, @Nullable Double overlap) {

	static AssessedMentor of(ResolvedMentorQuestion resolved, Candidate candidate) {
		return of(resolved, candidate, resolved.overlap(candidate.hours()));
	}

	private static AssessedMentor of(ResolvedMentorQuestion resolved, Candidate candidate, @Nullable Double overlap) {
		return new AssessedMentor(candidate,
				resolved.wanted()
					.stream()
					.map((wanted) -> SkillCoverage.with(wanted, candidate, resolved.asOf()))
					.toList(),
				WorkLikeThis.of(resolved, candidate), overlap);
	}

	static List<AssessedMentor> of(ResolvedMentorQuestion resolved, List<Candidate> candidates) {
		// Thousands of mentors have only some dozens of different working hours.
		Map<WorkingHours, @Nullable Double> overlaps = new HashMap<>();
		candidates.stream()
			.map(Candidate::hours)
			.filter(Objects::nonNull)
			.distinct()
			.forEach((hours) -> overlaps.put(hours, resolved.overlap(hours)));
		return candidates.stream()
			.map((candidate) -> of(resolved, candidate,
					(candidate.hours() != null) ? overlaps.get(candidate.hours()) : null))
			.toList();
	}

	String key() {
		return candidate.key();
	}

	/**
	 * {@return whether the mentor has only skills near the wanted ones to offer, and
	 * hasn't mentored in the team either}
	 */
	boolean onlyNear() {
		return coverages.stream().noneMatch(SkillCoverage::same) && coverages.stream().anyMatch(SkillCoverage::offered)
				&& candidate.inTeam().times() == 0;
	}

}
