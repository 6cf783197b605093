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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On small catalogues every set of steps can be tried.
 */
class PlanningLawTests {

	private static final Duration ENOUGH = Duration.ofSeconds(20);

	static LongStream seeds() {
		return LongStream.range(0, 3000);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aPlanCostsWhatBruteForceFinds(long seed) {
		PathQuestion question = RandomCatalogue.question(seed);
		Problem problem = Grounding.of(question);
		OptionalLong least = IntStream.range(0, 1 << question.steps().size())
			.filter((set) -> walkable(question, steps(question, set)) && affordable(question, steps(question, set)))
			.mapToLong((set) -> cost(question, steps(question, set)))
			.min();

		boolean possible = Greedy.reaches(problem, all(problem));
		assertThat(possible).isEqualTo(reached(question, question.steps(), new ArrayList<>(question.steps())));
		if (possible) {
			List<Planning.Plan> plans = new Planning(problem, question.budget().hundredths(), ENOUGH).plans(1);

			assertThat(plans.stream().map((plan) -> cost(question, steps(question, problem, plan))))
				.containsExactlyElementsOf(least.stream().boxed().toList());
			assertThat(plans).allSatisfy((plan) -> {
				assertThat(plan.bound()).as("proven").isEqualTo(plan.weight());
				assertThat(walkable(question, steps(question, problem, plan))).isTrue();
				assertThat(affordable(question, steps(question, problem, plan))).isTrue();
			});
		}
	}

	static LongStream fewSeeds() {
		return LongStream.range(0, 300);
	}

	@ParameterizedTest
	@MethodSource("fewSeeds")
	void alternativesAreWalkableDifferentAndNoneIsPassedOver(long seed) {
		PathQuestion question = RandomCatalogue.question(seed);
		Problem problem = Grounding.of(question);
		List<Planning.Plan> plans = Greedy.reaches(problem, all(problem))
				? new Planning(problem, question.budget().hundredths(), ENOUGH).plans(100) : List.of();

		List<List<Step>> found = plans.stream().map((plan) -> steps(question, problem, plan)).toList();
		List<List<Step>> minimal = new ArrayList<>();
		for (int set = 0; set < 1 << question.steps().size(); set++) {
			List<Step> steps = steps(question, set);
			if (walkable(question, steps) && affordable(question, steps) && steps.stream().noneMatch((left) -> {
				List<Step> rest = new ArrayList<>(steps);
				rest.remove(left);
				return walkable(question, rest);
			})) {
				minimal.add(steps);
			}
		}
		assertThat(found).containsExactlyInAnyOrderElementsOf(minimal);
		assertThat(plans).extracting(Planning.Plan::weight).isSorted();
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
				steps.add(new Step(Step.Kind.ITEM, key, needs, List.of(new Requirement.Item(key)),
						new Effort(10, 0, 2, false)));
			}
		}
		PathQuestion question = new PathQuestion(new Background(Set.of(), Map.of(), Set.of()),
				new Requirement.Item("i39-0"), steps, PathCost.HOURS, PathBudget.NONE);
		Problem problem = Grounding.of(question);
		Planning.Plan plan = new Planning(problem, question.budget().hundredths(), ENOUGH).plans(1).getFirst();

		assertThat(walkable(question, steps(question, problem, plan))).isTrue();
		assertThat(plan.weight() / problem.unit()).isEqualTo(100 * 10 * (39 * 5 + 1));
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

	private static List<Step> steps(PathQuestion question, Problem problem, Planning.Plan plan) {
		return plan.actions()
			.stream()
			.map((action) -> problem.actions().get(action).step())
			.sorted()
			.mapToObj(question.steps()::get)
			.toList();
	}

	private static boolean walkable(PathQuestion question, List<Step> steps) {
		List<Step> left = new ArrayList<>(steps);
		return reached(question, steps, left) && left.isEmpty();
	}

	private static boolean reached(PathQuestion question, List<Step> steps, List<Step> left) {
		Background background = question.start();
		for (int round = 0; round < steps.size(); round++) {
			for (Step step : List.copyOf(left)) {
				if (background.meets(step.requires())) {
					background = background.and(step.gains());
					left.remove(step);
				}
			}
		}
		return background.meets(question.target());
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
