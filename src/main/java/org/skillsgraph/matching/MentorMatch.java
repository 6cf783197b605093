package org.skillsgraph.matching;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;
import org.skillsgraph.ranking.Fit;
import org.skillsgraph.ranking.RankedCandidates;
import org.skillsgraph.ranking.Reason;

/**
 * A possible mentor, and why; component names match the schema.
 */
record MentorMatch(Id mentor, int rank, double score, Fit fit, int openPlaces, List<Skill> skills,
		List<Reason<MentorFactor>> reasons) {

	record Skill(Id wanted, @Nullable Id found, @Nullable Long level, double confidence, int timesMentored) {

		static Skill of(SkillCoverage coverage, Candidate mentor) {
			String shown = coverage.shown().key();
			return new Skill(new Id("Skill", coverage.wanted().key()),
					coverage.offered() ? new Id("Skill", shown) : null, mentor.level(shown), mentor.confidence(shown),
					mentor.experience(shown).times());
		}

	}

	static MentorMatch of(ResolvedMentorQuestion resolved,
			RankedCandidates.Ranked<AssessedMentor, MentorFactor> ranked) {
		AssessedMentor assessed = ranked.candidate();
		Candidate mentor = assessed.candidate();
		return new MentorMatch(new Id("Person", mentor.key()), ranked.rank(), ranked.score().total(), ranked.fit(),
				mentor.openPlaces(),
				assessed.coverages()
					.stream()
					.sorted(SkillCoverage.MOST_IMPORTANT_FIRST)
					.map((coverage) -> Skill.of(coverage, mentor))
					.toList(),
				Reason.of(ranked.score(), new MentorReasons(resolved, assessed)));
	}

}
