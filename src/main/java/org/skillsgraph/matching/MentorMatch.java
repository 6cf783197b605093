package org.skillsgraph.matching;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * A possible mentor, and why; component names match the schema.
 */
record MentorMatch(Id mentor, int rank, double score, int openPlaces, List<Skill> skills, List<Reason> reasons) {

	record Skill(Id wanted, @Nullable Id found, @Nullable Long level, double confidence, int timesMentored) {

		static Skill of(SkillCoverage help, Candidate mentor) {
			String shown = help.shown().key();
			return new Skill(new Id("Skill", help.wanted().key()), help.offered() ? new Id("Skill", shown) : null,
					mentor.level(shown), help.sureness(), mentor.experience(shown).times());
		}

	}

	record Reason(MentorFactor factor, double points, double of, String text, List<Id> evidence) {
	}

	static MentorMatch of(ResolvedQuestion resolved, MentorMatching.Match match) {
		Candidate mentor = match.candidate();
		return new MentorMatch(new Id("Person", mentor.key()), match.rank(), match.score().total(), mentor.openPlaces(),
				match.helps()
					.stream()
					.sorted(SkillCoverage.MOST_IMPORTANT_FIRST)
					.map((help) -> Skill.of(help, mentor))
					.toList(),
				MentorReasons.reasons(resolved, match));
	}

}
