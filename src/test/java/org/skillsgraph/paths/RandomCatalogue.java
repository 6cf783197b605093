package org.skillsgraph.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Loops;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.Effort;
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.planning.PathCost;
import org.skillsgraph.planning.Timing;
import org.skillsgraph.steps.PathTarget;
import org.skillsgraph.steps.Step;
import org.skillsgraph.steps.StepDates;

/**
 * A question over a random catalogue: items that require each other in cycles, before or
 * at the same time, skills at levels, mentors and add-ons.
 */
final class RandomCatalogue {

	private static final int SKILLS = 4;

	private static final int ADD_ONS = 2;

	private final Random random;

	private final int items;

	private RandomCatalogue(long seed) {
		this.random = new Random(seed);
		this.items = 3 + random.nextInt(6);
	}

	static PathQuestion question(long seed) {
		return new RandomCatalogue(seed).question();
	}

	/**
	 * {@return the same question, with co-requisites where items that require each other
	 * can't be started otherwise}
	 */
	static PathQuestion loosened(long seed) {
		PathQuestion question = question(seed);
		Map<String, Requirement> requires = new HashMap<>();
		question.steps()
			.stream()
			.filter((step) -> step.kind() == Step.Kind.ITEM && step.requires() != null)
			.forEach((step) -> requires.put(step.key(), Objects.requireNonNull(step.requires())));
		Map<String, Requirement> loosened = Loops.loosened(requires);
		List<Step> steps = question.steps()
			.stream()
			.map((step) -> (step.kind() == Step.Kind.ITEM) ? new Step(step.kind(), step.key(), loosened.get(step.key()),
					step.gains(), step.effort(), step.timing(), step.dates()) : step)
			.toList();
		return new PathQuestion(question.start(), question.target(), steps, question.minimise(), question.budget());
	}

	/**
	 * {@return a step that can be taken at any time}
	 */
	static Step step(Step.Kind kind, String key, @Nullable Requirement requires, List<? extends Requirement> gains,
			Effort effort) {
		Timing timing = new Timing(Timing.minutes(effort.weeks()), kind == Step.Kind.ITEM, List.of(), false);
		return new Step(kind, key, requires, List.copyOf(gains), effort, timing, StepDates.ANY_TIME);
	}

	private PathQuestion question() {
		List<Step> steps = new ArrayList<>();
		IntStream.range(0, items).forEach((item) -> steps.add(item("i" + item)));
		IntStream.range(0, random.nextInt(3)).forEach((mentor) -> steps.add(mentor("m" + mentor)));
		IntStream.range(0, ADD_ONS)
			.forEach((addOn) -> steps.add(step(Step.Kind.ADD_ON, "a" + addOn, requirement(2),
					List.of(new Requirement.AddOn("a" + addOn)), Effort.NONE)));
		PathCost minimise = List.of(PathCost.ITEMS, PathCost.HOURS, PathCost.COST).get(random.nextInt(3));
		return new PathQuestion(start(),
				PathTarget.whole(new Requirement.AllOf(List.of(requirement(3), requirement(1)))), steps, minimise,
				budget());
	}

	private PathBudget budget() {
		return (random.nextInt(4) > 0) ? PathBudget.NONE
				: new PathBudget((double) random.nextInt(60), random.nextBoolean() ? 300.0 : null, null);
	}

	private Background start() {
		return new Background(random.nextBoolean() ? Set.of("i0") : Set.of(),
				random.nextBoolean() ? Map.of("s0", (long) random.nextInt(3)) : Map.of(), Set.of());
	}

	private Step item(String key) {
		List<Requirement> gains = new ArrayList<>(List.of(new Requirement.Item(key)));
		IntStream.range(0, random.nextInt(3)).forEach((each) -> gains.add(skill()));
		return step(Step.Kind.ITEM, key, (random.nextInt(3) > 0) ? requirement(2) : null, gains,
				new Effort(1 + random.nextInt(20), 100 * random.nextInt(4), 1 + random.nextInt(5), false));
	}

	private Step mentor(String key) {
		return step(Step.Kind.MENTOR, key, null, List.of(skill()), new Effort(10 + random.nextInt(20), 0, 10, true));
	}

	private Requirement.Skill skill() {
		return new Requirement.Skill("s" + random.nextInt(SKILLS), level());
	}

	private @Nullable Long level() {
		return (random.nextInt(5) > 0) ? Long.valueOf(1 + random.nextInt(3)) : null;
	}

	private Requirement requirement(int depth) {
		int kind = random.nextInt(10);
		if (depth > 0 && kind < 5) {
			List<Requirement> parts = IntStream.range(0, 1 + random.nextInt(3))
				.mapToObj((part) -> requirement(depth - 1))
				.toList();
			return (kind < 2) ? new Requirement.AllOf(parts) : new Requirement.AnyOf(parts);
		}
		return (kind < 7) ? new Requirement.Item("i" + random.nextInt(items))
				: (kind < 8) ? new Requirement.With("i" + random.nextInt(items))
						: (kind < 9) ? skill() : new Requirement.AddOn("a" + random.nextInt(ADD_ONS));
	}

}
