package org.skillsgraph.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.ranking.RankedItem;
import org.skillsgraph.ranking.Score;

/**
 * Trainers in ranked order. Pure: the same facts in any order give the same ranking and
 * the same pairs.
 *
 * @param ranked best first, ties by key
 * @param excluded how many each hard rule excluded, counted at the first rule that
 * applies
 */
record TrainerMatching(List<Match> ranked, Map<TrainerRule, Integer> excluded) {

	/**
	 * A possible trainer.
	 *
	 * @param rank 1 for the best; equal scores share it
	 * @param trainer the trainer
	 * @param score with its parts
	 * @param coTrainer the learner who would grow beside the trainer
	 */
	record Match(int rank, Trainer trainer, Score<TrainerFactor> score, @Nullable CoTrainer coTrainer) {
	}

	private record Scored(Trainer trainer, Score<TrainerFactor> score) {
	}

	/**
	 * {@return the trainers who fit, best first, and why the others don't}
	 * @param resolved the question
	 * @param candidates each once
	 * @param learners those who want to learn a subject, once for each skill
	 * @param shown how many of the best get a co-trainer; those after them get none
	 */
	static TrainerMatching of(ResolvedQuestion resolved, List<Trainer> candidates, List<Learner> learners, int shown) {
		TrainerRules rules = new TrainerRules(resolved);
		TrainerFactors factors = new TrainerFactors(resolved);
		List<Scored> fitting = new ArrayList<>();
		Map<TrainerRule, Integer> excluded = new EnumMap<>(TrainerRule.class);
		for (Trainer candidate : candidates) {
			Optional<TrainerRule> rule = rules.excluding(candidate);
			if (rule.isPresent()) {
				excluded.merge(rule.get(), 1, Integer::sum);
			}
			else {
				fitting.add(new Scored(candidate, Score.of(TrainerFactors.WEIGHTS, factors.of(candidate))));
			}
		}
		CoTrainerPairing pairing = new CoTrainerPairing(resolved, learners);
		List<Match> ranked = new ArrayList<>();
		for (RankedItem<Scored> each : RankedItem.of(fitting, (scored) -> scored.score().compared(),
				(scored) -> scored.trainer().key())) {
			Trainer trainer = each.entry().trainer();
			ranked.add(new Match(each.rank(), trainer, each.entry().score(),
					(ranked.size() < shown) ? pairing.beside(trainer) : null));
		}
		return new TrainerMatching(List.copyOf(ranked), excluded);
	}

}
