package org.skillsgraph.training;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.skillsgraph.ranking.Factors;
import org.skillsgraph.ranking.Weights;

/**
 * Which factors count for a question for trainers, and how much.
 */
final class TrainerFactors implements Factors<Trainer, TrainerFactor> {

	/** A judgement; see the decision record on how trainers are ranked. */
	static final Weights<TrainerFactor> WEIGHTS = new Weights<>("trainers-2", TrainerFactor.class,
			Map.of(TrainerFactor.SKILL, 25.0, TrainerFactor.WILLINGNESS, 20.0, TrainerFactor.LED, 35.0,
					TrainerFactor.FORMAT, 15.0, TrainerFactor.ADD_ON, 5.0, TrainerFactor.LOAD, 5.0,
					TrainerFactor.LANGUAGE, 5.0));

	/** Factors that don't apply where no candidate has anything of them. */
	private static final Set<TrainerFactor> ONLY_IF_THERE = Set.of(TrainerFactor.SKILL, TrainerFactor.WILLINGNESS,
			TrainerFactor.LED, TrainerFactor.FORMAT, TrainerFactor.ADD_ON);

	private final ResolvedTrainerQuestion resolved;

	private final TrainerValues value;

	private final EnumMap<TrainerFactor, Double> best;

	/**
	 * Values trainers for a question.
	 * @param resolved the question
	 * @param candidates all who are looked at; what they have says what can be reached
	 */
	TrainerFactors(ResolvedTrainerQuestion resolved, List<Trainer> candidates) {
		this.resolved = resolved;
		this.value = new TrainerValues(resolved);
		this.best = best(candidates.stream().filter(Trainer::active).toList());
	}

	@Override
	public Weights<TrainerFactor> weights() {
		return WEIGHTS;
	}

	@Override
	public EnumMap<TrainerFactor, Double> best() {
		return best.clone();
	}

	private EnumMap<TrainerFactor, Double> best(List<Trainer> trainers) {
		EnumMap<TrainerFactor, Double> most = new EnumMap<>(TrainerFactor.class);
		for (TrainerFactor factor : asked()) {
			double highest = trainers.stream().mapToDouble((trainer) -> value.of(factor, trainer)).max().orElse(0);
			if (highest > 0 || !ONLY_IF_THERE.contains(factor)) {
				most.put(factor, highest);
			}
		}
		most.put(TrainerFactor.LOAD, 1.0);
		most.computeIfPresent(TrainerFactor.LANGUAGE, (factor, highest) -> 1.0);
		return most;
	}

	private Set<TrainerFactor> asked() {
		Set<TrainerFactor> asked = EnumSet.of(TrainerFactor.ADD_ON, TrainerFactor.LOAD);
		if (!resolved.subjects().isEmpty()) {
			asked.addAll(Set.of(TrainerFactor.SKILL, TrainerFactor.WILLINGNESS));
		}
		if (resolved.teachable() || resolved.format() == null) {
			asked.add(TrainerFactor.LED);
		}
		if (resolved.format() != null) {
			asked.add(TrainerFactor.FORMAT);
		}
		if (!resolved.languages().isEmpty()) {
			asked.add(TrainerFactor.LANGUAGE);
		}
		return asked;
	}

	@Override
	public EnumMap<TrainerFactor, Double> values(Trainer trainer) {
		EnumMap<TrainerFactor, Double> values = new EnumMap<>(TrainerFactor.class);
		for (TrainerFactor factor : best.keySet()) {
			// Unknown languages are neither good nor bad.
			if (factor != TrainerFactor.LANGUAGE || !trainer.languages().isEmpty()) {
				values.put(factor, value.of(factor, trainer));
			}
		}
		return values;
	}

}
