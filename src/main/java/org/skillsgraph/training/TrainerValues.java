package org.skillsgraph.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.skillsgraph.profiles.PublicProfile;
import org.skillsgraph.ranking.ExperienceDecay;
import org.skillsgraph.skills.Level;
import org.skillsgraph.skills.ResolvedSkill;

/**
 * How much each factor is worth for a trainer and a question.
 *
 * @param resolved the question
 */
record TrainerValues(ResolvedTrainerQuestion resolved) {

	/** A training two years old counts half; a fresh one gives half certainty. */
	private static final ExperienceDecay FADING = new ExperienceDecay(2, 1);

	private static final double HALF = 0.5;

	private static final double LEVELS = Level.HIGHEST;

	/** This many upcoming offerings halve the value of LOAD. */
	private static final double HALF_LOADED = 2;

	/**
	 * {@return the value of a factor for a trainer, 0 to 1}
	 * @param factor one that can be told for the trainer
	 * @param trainer the trainer
	 */
	double of(TrainerFactor factor, Trainer trainer) {
		return switch (factor) {
			case SKILL -> mean((subject) -> most(subject, (skill) -> skill(subject, trainer.known(skill))));
			case WILLINGNESS -> mean((subject) -> most(subject, (skill) -> trainer.known(skill).training() ? 1 : 0));
			case LED -> led(trainer);
			case FORMAT -> experience(trainer, (held) -> held.format().equals(resolved.format()) ? 1 : 0);
			case ADD_ON -> trainer.addOns().stream().mapToDouble(this::addOn).max().orElse(0);
			case LOAD ->
				1 / (1 + (trainer.coming(resolved.moment()).size() + HALF * trainer.placesTaken()) / HALF_LOADED);
			case LANGUAGE -> resolved.languages().value(trainer.languages());
		};
	}

	/** A near skill counts by how much it covers. */
	private static double most(ResolvedSkill subject, ToDoubleFunction<String> value) {
		return subject.near()
			.stream()
			.mapToDouble((near) -> near.nearness() * value.applyAsDouble(near.skill().key()))
			.reduce(value.applyAsDouble(subject.key()), Math::max);
	}

	/** The mean over all subjects, weighted by importance. */
	private double mean(ToDoubleFunction<ResolvedSkill> value) {
		return Matter.mean(resolved.subjects().stream().map((subject) -> Matter.of(subject, value)).toList());
	}

	/** A value in a mean, and its weight. */
	private record Matter(double value, double importance) {

		static Matter of(ResolvedSkill subject, ToDoubleFunction<ResolvedSkill> value) {
			return new Matter(value.applyAsDouble(subject), subject.importance());
		}

		static double mean(List<Matter> matters) {
			double all = matters.stream().mapToDouble(Matter::importance).sum();
			return matters.stream().mapToDouble((matter) -> matter.importance() * matter.value()).sum() / all;
		}

	}

	private static double skill(ResolvedSkill subject, PublicProfile.Known known) {
		if (known.level() == null) {
			return 0;
		}
		double sure = known.confidence() * known.level() / LEVELS;
		return (subject.level() != null && known.level() < subject.level()) ? HALF * sure : sure;
	}

	/**
	 * Items that match the words count like one more skill. If nothing teachable is asked
	 * for, every offering counts.
	 */
	private double led(Trainer trainer) {
		List<Matter> matters = new ArrayList<>(resolved.subjects()
			.stream()
			.map((subject) -> Matter.of(subject,
					(it) -> experience(trainer, (held) -> most(it, (skill) -> held.teaches().contains(skill) ? 1 : 0))))
			.toList());
		if (!resolved.items().isEmpty()) {
			matters.add(
					new Matter(experience(trainer, (held) -> resolved.items().contains(held.item().key()) ? 1 : 0), 1));
		}
		if (matters.isEmpty()) {
			return experience(trainer, (held) -> 1);
		}
		return Matter.mean(matters);
	}

	private double experience(Trainer trainer, ToDoubleFunction<HeldOffering> counts) {
		return FADING.certainty(trainer.past(resolved.moment())
			.stream()
			.mapToDouble((held) -> counts.applyAsDouble(held) * held.role().weight()
					* FADING.left(held.start().toLocalDate(), resolved.asOf()))
			.sum());
	}

	private double addOn(Trainer.HeldAddOn held) {
		return (held.kind().equals("TRAINER") || held.addOn().equals(resolved.addOn())) ? 1 : HALF;
	}

}
