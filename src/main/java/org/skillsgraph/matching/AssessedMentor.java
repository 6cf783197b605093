package org.skillsgraph.matching;

import java.util.List;

/**
 * A possible mentor, with what they have to offer for each wanted skill.
 *
 * @param candidate the mentor
 * @param coverages one for each wanted skill, in the question's order
 */
record AssessedMentor(Candidate candidate, List<SkillCoverage> coverages) {

	static AssessedMentor of(ResolvedMentorQuestion resolved, Candidate candidate) {
		return new AssessedMentor(candidate,
				resolved.wanted()
					.stream()
					.map((wanted) -> SkillCoverage.with(wanted, candidate, resolved.asOf()))
					.toList());
	}

	String key() {
		return candidate.key();
	}

}
