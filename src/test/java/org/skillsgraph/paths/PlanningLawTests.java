package org.skillsgraph.paths;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.Effort;
import org.skillsgraph.planning.GreedyPlan;
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.planning.PathCost;
import org.skillsgraph.planning.PlanSearch;
import org.skillsgraph.planning.Problem;
import org.skillsgraph.steps.PathTarget;
import org.skillsgraph.steps.Step;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares plans with brute force: small catalogues allow every set of steps to be tried.
 */
class PlanningLawTests {

	private static final Duration ENOUGH = Duration.ofSeconds(20);

	/** Odd seeds as they are, even seeds with their loops loosened. */
	private static PathQuestion question(long seed) {
		return (seed % 2 == 0) ? RandomCatalogue.loosened(seed) : RandomCatalogue.question(seed);
	}

	static LongStream seeds() {
		return LongStream.range(0, 3000);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aPlanCostsWhatBruteForceFinds(long seed) {
		PathQuestion question = question(seed);
		Problem problem = ProblemGrounding.of(question);
		OptionalLong least = IntStream.range(0, 1 << question.steps().size())
			.filter((set) -> walkable(question, steps(question, set)) && affordable(question, steps(question, set)))
			.mapToLong((set) -> cost(question, steps(question, set)))
			.min();

		boolean possible = GreedyPlan.reaches(problem, all(problem));
		assertThat(possible).isEqualTo(reached(question, new ArrayList<>(question.steps())));
		if (possible) {
			List<PlanSearch.Plan> plans = new PlanSearch(problem, question.budget().hundredths(), ENOUGH).plans(1);

			assertThat(plans.stream().map((plan) -> cost(question, steps(question, problem, plan))))
				.containsExactlyElementsOf(least.stream().boxed().toList());
			assertThat(plans).allSatisfy((plan) -> {
				assertThat(plan.bound()).as("proven").isEqualTo(plan.weight());
				assertThat(walkable(question, steps(question, problem, plan))).isTrue();
				assertThat(affordable(question, steps(question, problem, plan))).isTrue();
				replay(question, plan);
			});
		}
	}

	static LongStream fewSeeds() {
		return LongStream.range(0, 300);
	}

	@ParameterizedTest
	@MethodSource("fewSeeds")
	void alternativesAreWalkableDifferentAndNoneIsPassedOver(long seed) {
		PathQuestion question = question(seed);
		Problem problem = ProblemGrounding.of(question);
		List<PlanSearch.Plan> plans = GreedyPlan.reaches(problem, all(problem))
				? new PlanSearch(problem, question.budget().hundredths(), ENOUGH).plans(100) : List.of();

		List<List<Step>> found = plans.stream().map((plan) -> steps(question, problem, plan)).toList();
		List<List<Step>> minimal = new ArrayList<>();
		for (int set = 0; set < 1 << question.steps().size(); set++) {
			List<Step> steps = steps(question, set);
			if (walkable(question, steps) && affordable(question, steps) && steps.stream().noneMatch((left) -> {
				List<Step> rest = new ArrayList<>(steps);
				rest.remove(left);
				// Without it others may be useless too, so the rest needn't be walkable.
				return reached(question, rest);
			})) {
				minimal.add(steps);
			}
		}
		assertThat(found).containsExactlyInAnyOrderElementsOf(minimal);
		assertThat(plans).extracting(PlanSearch.Plan::weight).isSorted();
	}

	@Test
	void deepCataloguesAreNotTooDearToCount() {
		List<Step> steps = new ArrayList<>();
		for (int level = 0; level < 40; level++) {
			int below = level - 1;
			Requirement needs = (level == 0) ? null
					: new Requirement.AllOf(IntStream.range(0, 5)
						.<Requirement>mapToObj((item) -> new Requirement.Item("i" + below + "-" + item))
						.toList());
			for (int item = 0; item < 5; item++) {
				String key = "i" + level + "-" + item;
				steps.add(RandomCatalogue.step(Step.Kind.ITEM, key, needs, List.of(new Requirement.Item(key)),
						new Effort(10, 0, 2, false)));
			}
		}
		PathQuestion question = new PathQuestion(new Background(Set.of(), Map.of(), Set.of()),
				PathTarget.whole(new Requirement.Item("i39-0")), steps, PathCost.HOURS, PathBudget.NONE);
		Problem problem = ProblemGrounding.of(question);
		PlanSearch.Plan plan = new PlanSearch(problem, question.budget().hundredths(), ENOUGH).plans(1).getFirst();

		assertThat(walkable(question, steps(question, problem, plan))).isTrue();
		assertThat(problem.objective().quantity(plan.weight())).isEqualTo(100 * 10 * (39 * 5 + 1));
		assertThat(plan.bound()).isEqualTo(plan.weight());
	}

	private static BitSet all(Problem problem) {
		BitSet all = new BitSet();
		all.set(0, problem.actions().size());
		return all;
	}

	private static List<Step> steps(PathQuestion question, int set) {
		return IntStream.range(0, question.steps().size())
			.filter((step) -> (set & 1 << step) != 0)
			.mapToObj(question.steps()::get)
			.toList();
	}

	private static List<Step> steps(PathQuestion question, Problem problem, PlanSearch.Plan plan) {
		return plan.actions()
			.stream()
			.map((action) -> problem.actions().get(action).step())
			.sorted()
			.mapToObj(question.steps()::get)
			.toList();
	}

	private static boolean walkable(PathQuestion question, List<Step> steps) {
		List<Step> left = new ArrayList<>(steps);
		return reached(question, left) && left.isEmpty();
	}

	/** Takes each step as soon as possible, alone or in any set with others. */
	private static boolean reached(PathQuestion question, List<Step> left) {
		Background background = question.start();
		List<Step> now = takeable(background, left);
		while (!now.isEmpty()) {
			background = background.and(now.stream().flatMap((step) -> step.gains().stream()).toList());
			left.removeAll(now);
			now = takeable(background, left);
		}
		return background.meets(question.target().requirement());
	}

	private static List<Step> takeable(Background background, List<Step> left) {
		for (Step step : left) {
			if (met(background, List.of(step), step.requires())) {
				return List.of(step);
			}
		}
		List<Step> waiting = left.stream().filter(PlanningLawTests::namesAnother).toList();
		for (int set = 1; set < 1 << waiting.size(); set++) {
			int chosen = set;
			List<Step> some = IntStream.range(0, waiting.size())
				.filter((step) -> (chosen & 1 << step) != 0)
				.mapToObj(waiting::get)
				.toList();
			if (some.stream().allMatch((step) -> met(background, some, step.requires()))) {
				return some;
			}
		}
		return List.of();
	}

	private static boolean namesAnother(Step step) {
		List<Requirement> leaves = new ArrayList<>();
		if (step.requires() != null) {
			step.requires().leaves(leaves::add);
		}
		return leaves.stream().anyMatch(Requirement.With.class::isInstance);
	}

	private static boolean met(Background background, List<Step> now, @Nullable Requirement requirement) {
		return switch (requirement) {
			case Requirement.AllOf all -> all.parts().stream().allMatch((part) -> met(background, now, part));
			case Requirement.AnyOf any -> any.parts().stream().anyMatch((part) -> met(background, now, part));
			case Requirement.With with -> background.completed().contains(with.item())
					|| now.stream().anyMatch((step) -> step.gains().contains(new Requirement.Item(with.item())));
			case null, default -> background.meets(requirement);
		};
	}

	/**
	 * Fails if a path can't be walked, or groups steps although none needs the others.
	 */
	private static void replay(PathQuestion question, PlanSearch.Plan plan) {
		List<TimedStep> times = TimedStep.of(question, plan.times());
		CalendarReplay.check(question, times);
		List<ParallelSteps> moments = Walk.of(question.start(), times).moments();
		PathReplay.check(question, moments.stream().map(ParallelSteps::steps).toList());
		Background background = question.start();
		for (ParallelSteps moment : moments) {
			Background before = background;
			if (moment.steps().size() > 1) {
				assertThat(moment.steps()).as("someone needs the others: %s", moment)
					.anyMatch((step) -> !before.meets(step.requires()));
			}
			background = background.and(moment.steps().stream().flatMap((step) -> step.gains().stream()).toList());
		}
	}

	private static long cost(PathQuestion question, List<Step> steps) {
		return steps.stream().mapToLong((step) -> question.minimise().of(step.effort())).sum();
	}

	private static boolean affordable(PathQuestion question, List<Step> steps) {
		List<Long> most = question.budget().hundredths();
		return IntStream.range(0, most.size())
			.allMatch((kind) -> steps.stream()
				.mapToLong((step) -> PathBudget.hundredths(step.effort()).get(kind))
				.sum() <= most.get(kind));
	}

}
