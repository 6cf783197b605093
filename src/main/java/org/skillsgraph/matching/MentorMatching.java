package org.skillsgraph.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skillsgraph.ranking.RankedItem;
import org.skillsgraph.ranking.Score;

/**
 * Mentors in ranked order. Pure: the same facts in any order give the same result.
 *
 * @param ranked best first, ties by key
 * @param excluded how many each hard rule excluded, counted at the first rule that
 * applies
 */
record MentorMatching(List<Match> ranked, Map<MentorRule, Integer> excluded) {

	/**
	 * A possible mentor.
	 *
	 * @param rank 1 for the best; equal scores share it
	 * @param candidate the mentor
	 * @param helps one for each wanted skill, in the inquiry's order
	 * @param score with its parts
	 */
	record Match(int rank, Candidate candidate, List<SkillCoverage> helps, Score<MentorFactor> score) {

		Match ranked(int place) {
			return new Match(place, candidate, helps, score);
		}

	}

	/**
	 * {@return the mentors who fit, best first, and why the others don't}
	 * @param resolved the question
	 * @param candidates each once
	 */
	static MentorMatching of(ResolvedQuestion resolved, List<Candidate> candidates) {
		MentorRules rules = new MentorRules(resolved);
		MentorFactors factors = new MentorFactors(resolved);
		List<Match> fitting = new ArrayList<>();
		Map<MentorRule, Integer> excluded = new EnumMap<>(MentorRule.class);
		for (Candidate candidate : candidates) {
			List<SkillCoverage> helps = resolved.wanted()
				.stream()
				.map((wanted) -> SkillCoverage.with(wanted, candidate, resolved.asOf()))
				.toList();
			Optional<MentorRule> rule = rules.excluding(candidate, helps);
			if (rule.isPresent()) {
				excluded.merge(rule.get(), 1, Integer::sum);
			}
			else {
				Score<MentorFactor> score = Score.of(MentorFactors.WEIGHTS, factors.of(candidate, helps));
				fitting.add(new Match(0, candidate, helps, score));
			}
		}
		return new MentorMatching(ranked(fitting), excluded);
	}

	private static List<Match> ranked(List<Match> fitting) {
		return RankedItem.of(fitting, (match) -> match.score().compared(), (match) -> match.candidate().key())
			.stream()
			.map((ranked) -> ranked.entry().ranked(ranked.rank()))
			.toList();
	}

}
