package org.skillsgraph.matching;

import java.util.List;

/**
 * A possible mentor, with what they have to offer for each wanted skill.
 *
 * @param candidate the mentor
 * @param coverages one for each wanted skill, in the question's order
 * @param like how much their past work is like what is wanted
 */
record AssessedMentor(Candidate candidate, List<SkillCoverage> coverages, WorkLikeThis like) {

	static AssessedMentor of(ResolvedMentorQuestion resolved, Candidate candidate) {
		return new AssessedMentor(candidate,
				resolved.wanted()
					.stream()
					.map((wanted) -> SkillCoverage.with(wanted, candidate, resolved.asOf()))
					.toList(),
				WorkLikeThis.of(resolved, candidate));
	}

	static List<AssessedMentor> of(ResolvedMentorQuestion resolved, List<Candidate> candidates) {
		return candidates.stream().map((candidate) -> of(resolved, candidate)).toList();
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
