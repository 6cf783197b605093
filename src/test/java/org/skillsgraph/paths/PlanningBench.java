package org.skillsgraph.paths;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.planning.GreedyPlan;
import org.skillsgraph.planning.PlanSearch;
import org.skillsgraph.planning.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the search for a plan takes on large generated catalogues, how far from proven
 * it ends, and how much better than greedy it is. Run by {@code mvn verify -Pbench}.
 */
class PlanningBench {

	private static final int QUESTIONS = 20;

	private static final Duration LIMIT = Duration.ofSeconds(5);

	/** One question's outcome. */
	private record Run(int relevant, double millis, double gap, boolean proven, double aboveGreedy) {
	}

	@ParameterizedTest
	@ValueSource(ints = { 300, 3_000, 20_000 })
	void twelveGoals(int items) {
		run(items, -1);
		List<Run> runs = IntStream.range(0, QUESTIONS).mapToObj((seed) -> run(items, seed)).toList();

		double[] millis = runs.stream().mapToDouble(Run::millis).sorted().toArray();
		System.err.printf(
				"%d items, 12 goals, %d questions: relevant actions %.0f, ms p50 %.0f p95 %.0f most %.0f, proven %d of %d, "
						+ "gap mean %.4f most %.4f, cheaper than greedy by %.2f %%%n",
				items, runs.size(), runs.stream().mapToInt(Run::relevant).average().orElse(0),
				millis[millis.length / 2], millis[millis.length * 95 / 100], Arrays.stream(millis).max().orElse(0),
				runs.stream().filter(Run::proven).count(), runs.size(),
				runs.stream().mapToDouble(Run::gap).average().orElse(0),
				runs.stream().mapToDouble(Run::gap).max().orElse(0),
				100 * runs.stream().mapToDouble(Run::aboveGreedy).average().orElse(0));
		assertThat(runs).allSatisfy((run) -> assertThat(run.gap()).isBetween(0.0, 1.0));
	}

	private static Run run(int items, long seed) {
		PathQuestion question = LargeCatalogue.question(items, seed);
		long begin = System.nanoTime();
		Problem problem = ProblemGrounding.of(question);
		BitSet greedy = GreedyPlan.plan(problem);
		PlanSearch.Plan plan = new PlanSearch(problem, question.budget().hundredths(), LIMIT).plans(1).getFirst();
		double millis = (System.nanoTime() - begin) / 1e6;
		assertThat(GreedyPlan.reaches(problem, plan.actions())).isTrue();
		long weight = problem.objective().quantity(plan.weight());
		long bound = problem.objective().least(plan.weight(), plan.bound());
		return new Run(problem.actions().size(), millis, (weight - bound) / (double) weight, weight == bound,
				1 - weight / (double) problem.objective().quantity(problem.weight(greedy)));
	}

}
