package org.skillsgraph.training;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.skills.Level;
import org.skillsgraph.skills.ResolvedSkill;

/**
 * Pairs each trainer, in ranked order, with somebody who wants to learn the subject.
 * Learners paired least often come first, so that as many as possible are named; then the
 * best fit, then the first by key.
 */
final class CoTrainerPairing {

	private static final double LANGUAGE = 0.4;

	private static final double LEVEL = 0.3;

	private static final double ADD_ON = 0.3;

	private static final double UNKNOWN = 0.5;

	private static final double LEVELS = Level.HIGHEST;

	private final ResolvedTrainerQuestion resolved;

	private final List<Learner> learners;

	private final Map<String, Integer> named = new HashMap<>();

	CoTrainerPairing(ResolvedTrainerQuestion resolved, List<Learner> learners) {
		this.resolved = resolved;
		this.learners = learners.stream()
			.filter((learner) -> learner.active() && understood(learner))
			.sorted(Comparator.comparing(Learner::key).thenComparing(Learner::skill))
			.toList();
	}

	private record Pair(Learner learner, ResolvedSkill subject, double fit) {
	}

	/**
	 * {@return the co-trainers, by the trainers' keys} A trainer has none if nobody wants
	 * to learn a subject that the trainer deals with.
	 * @param trainers in ranked order
	 */
	Map<String, CoTrainer> beside(List<Trainer> trainers) {
		Map<String, CoTrainer> coTrainers = new HashMap<>();
		for (Trainer trainer : trainers) {
			CoTrainer coTrainer = beside(trainer);
			if (coTrainer != null) {
				coTrainers.put(trainer.key(), coTrainer);
			}
		}
		return coTrainers;
	}

	private @Nullable CoTrainer beside(Trainer trainer) {
		Pair best = resolved.subjects()
			.stream()
			.filter((subject) -> hasToDoWith(trainer, subject))
			.flatMap((subject) -> learners.stream()
				.filter((learner) -> learner.skill().equals(subject.key()) && together(learner, trainer))
				.map((learner) -> new Pair(learner, subject, subject.importance() * fit(learner, subject, trainer))))
			.min(Comparator.<Pair>comparingInt((pair) -> named.getOrDefault(pair.learner().key(), 0))
				.thenComparing(Comparator.comparingDouble(Pair::fit).reversed())
				.thenComparing((pair) -> pair.learner().key())
				.thenComparing((pair) -> pair.subject().key()))
			.orElse(null);
		if (best == null) {
			return null;
		}
		named.merge(best.learner().key(), 1, Integer::sum);
		return CoTrainer.of(best.learner(), best.subject(), trainer);
	}

	private static boolean hasToDoWith(Trainer trainer, ResolvedSkill subject) {
		return trainer.known().containsKey(subject.key())
				|| trainer.held().stream().anyMatch((held) -> held.teaches().contains(subject.key()));
	}

	private boolean understood(Learner learner) {
		return !resolved.languages().excludes(learner.languages());
	}

	private static boolean together(Learner learner, Trainer trainer) {
		return !learner.key().equals(trainer.key()) && (learner.languages().isEmpty() || trainer.languages().isEmpty()
				|| !Collections.disjoint(learner.languages(), trainer.languages()));
	}

	/** 0 to 1: a language surely shared, a level near the trainer's, an add-on. */
	private static double fit(Learner learner, ResolvedSkill subject, Trainer trainer) {
		boolean sure = !learner.languages().isEmpty() && !trainer.languages().isEmpty();
		return LANGUAGE * (sure ? 1 : UNKNOWN) + LEVEL * near(learner.level(), trainer.known(subject.key()).level())
				+ ADD_ON * (learner.addOns().isEmpty() ? 0 : 1);
	}

	private static double near(@Nullable Long learners, @Nullable Long trainers) {
		if (learners == null) {
			return 0;
		}
		return (trainers != null) ? 1.0 / (1 + Math.abs(trainers - learners)) : learners / LEVELS;
	}

}
