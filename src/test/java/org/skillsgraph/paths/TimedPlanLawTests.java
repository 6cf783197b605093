package org.skillsgraph.paths;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.learning.Background;
import org.skillsgraph.planning.Formula;
import org.skillsgraph.planning.PathCost;
import org.skillsgraph.planning.PlanSearch;
import org.skillsgraph.planning.Problem;
import org.skillsgraph.planning.Timing;
import org.skillsgraph.steps.PathTarget;
import org.skillsgraph.steps.Step;
import org.skillsgraph.steps.Steps;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares plans with dates with brute force: every set of steps, in every order, on
 * every choice of dates.
 */
class TimedPlanLawTests {

	private static final Duration ENOUGH = Duration.ofSeconds(20);

	/**
	 * What decides between plans, the heaviest first.
	 *
	 * @param givenUp the importance of the parts that are given up
	 * @param noDate how many steps have no free date or, where times decide, wait for one
	 * @param quantity hours or minutes
	 */
	private record Price(double givenUp, long noDate, double quantity) {

		static final Comparator<Price> LEAST = Comparator.comparingDouble(Price::givenUp)
			.thenComparingLong(Price::noDate)
			.thenComparingDouble(Price::quantity);

	}

	/** Steps in their times. */
	private record Laid(List<TimedStep> steps, long waiting) {

		long last() {
			return steps.stream().mapToLong(TimedStep::end).max().orElse(0);
		}

	}

	static LongStream seeds() {
		return LongStream.range(0, 2000);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void noPlanCoversMoreHasFewerStepsWithoutADateOrCostsLess(long seed) {
		PathQuestion question = TimedCatalogue.question(seed);
		Problem problem = ProblemGrounding.of(question);
		List<PlanSearch.Plan> plans = problem.goal().equals(Formula.Any.FALSE) ? List.of()
				: new PlanSearch(problem, question.budget().hundredths(), ENOUGH).plans(1);

		assertThat(plans.stream().map((plan) -> price(question, plan)))
			.containsExactlyElementsOf(least(question).stream().toList());
		plans.forEach((plan) -> {
			assertThat(plan.bound()).as("proven").isEqualTo(plan.weight());
			List<TimedStep> times = TimedStep.of(question, plan.times());
			CalendarReplay.check(question, times);
			PathReplay.check(question,
					Walk.of(question.start(), times).moments().stream().map(ParallelSteps::steps).toList());
		});
	}

	private static Price price(PathQuestion question, PlanSearch.Plan plan) {
		List<TimedStep> steps = plan.times()
			.stream()
			.map((placed) -> new TimedStep(question.steps().get(placed.step()), placed.step(), placed.start(),
					placed.end(), null))
			.toList();
		long waiting = plan.times()
			.stream()
			.filter((placed) -> placed.date() < 0 && waits(timing(question, placed.step())))
			.count();
		return price(question, new Laid(steps, waiting));
	}

	/** A step without a free date counts as such already. */
	private static boolean waits(Timing timing) {
		return !timing.dates().isEmpty() && !timing.noFreeDate();
	}

	private static Timing timing(PathQuestion question, int step) {
		return question.steps().get(step).timing();
	}

	private static Price price(PathQuestion question, Laid laid) {
		Background end = question.start()
			.and(laid.steps().stream().flatMap((step) -> step.step().gains().stream()).toList());
		double givenUp = question.target()
			.parts()
			.stream()
			.filter((part) -> !end.meets(part.requirement()))
			.mapToDouble(PathTarget.Part::importance)
			.sum();
		long full = laid.steps().stream().filter((step) -> step.step().timing().noFreeDate()).count();
		double hours = laid.steps().stream().mapToDouble((step) -> step.step().effort().hours()).sum();
		return new Price(givenUp, full + (timesDecide(question) ? laid.waiting() : 0),
				(question.minimise() == PathCost.WEEKS) ? laid.last() : hours);
	}

	private static boolean timesDecide(PathQuestion question) {
		return question.minimise() == PathCost.WEEKS || question.budget().weeks() != null;
	}

	private static Optional<Price> least(PathQuestion question) {
		List<Price> prices = new ArrayList<>();
		for (int set = 0; set < 1 << question.steps().size(); set++) {
			int chosen = set;
			List<Integer> steps = IntStream.range(0, question.steps().size())
				.filter((step) -> (chosen & 1 << step) != 0)
				.boxed()
				.toList();
			lay(question, steps, new Laid(List.of(), 0), prices);
		}
		return prices.stream().min(Price.LEAST);
	}

	/** Places one of the steps left in each possible way, then the others. */
	private static void lay(PathQuestion question, List<Integer> left, Laid laid, List<Price> prices) {
		if (left.isEmpty()) {
			Price price = price(question, laid);
			boolean enough = question.target().partial() || price.givenUp() == 0;
			Double hours = question.budget().hours();
			double taken = laid.steps().stream().mapToDouble((step) -> step.step().effort().hours()).sum();
			if (enough && laid.last() <= question.budget().lastMinute() && (hours == null || taken <= hours)) {
				prices.add(price);
			}
			return;
		}
		for (Integer step : left) {
			List<Integer> rest = left.stream().filter((other) -> !other.equals(step)).toList();
			ways(question, step, laid).forEach((way) -> lay(question, rest, way, prices));
		}
	}

	private static List<Laid> ways(PathQuestion question, int number, Laid laid) {
		Step step = question.steps().get(number);
		Long ready = ready(question, step, laid.steps());
		if (ready == null) {
			return List.of();
		}
		List<Laid> ways = new ArrayList<>();
		for (Timing.Slot date : step.timing().dates()) {
			boolean clash = laid.steps()
				.stream()
				.anyMatch((other) -> onDate(other) && new Timing.Slot(other.start(), other.end()).clashesWith(date));
			if (ready <= date.start() && !clash) {
				ways.add(with(laid, new TimedStep(step, number, date.start(), date.end(), null), 0));
			}
		}
		boolean waits = !step.timing().dates().isEmpty();
		long start = waits ? Math.max(ready, step.timing().dates().stream().mapToLong(Timing.Slot::end).max().orElse(0))
				: inOwnTime(step, ready, laid.steps());
		ways.add(with(laid, new TimedStep(step, number, start, start + step.timing().minutes(), null),
				waits(step.timing()) ? 1 : 0));
		return ways;
	}

	private static boolean onDate(TimedStep step) {
		return step.step().timing().dates().contains(new Timing.Slot(step.start(), step.end()));
	}

	private static Laid with(Laid laid, TimedStep step, int waiting) {
		List<TimedStep> steps = new ArrayList<>(laid.steps());
		steps.add(step);
		return new Laid(List.copyOf(steps), laid.waiting() + waiting);
	}

	private static @Nullable Long ready(PathQuestion question, Step step, List<TimedStep> before) {
		return LongStream.concat(LongStream.of(0), before.stream().mapToLong(TimedStep::end))
			.sorted()
			.filter((moment) -> question.start()
				.and(before.stream()
					.filter((other) -> other.end() <= moment)
					.flatMap((other) -> other.step().gains().stream())
					.toList())
				.meets(step.requires()))
			.boxed()
			.findFirst()
			.orElse(null);
	}

	/** After all others in the person's own time: another order fills the gaps. */
	private static long inOwnTime(Step step, long ready, List<TimedStep> before) {
		return step.timing().inOwnTime() ? Math.max(ready,
				before.stream()
					.filter((other) -> other.step().timing().inOwnTime())
					.mapToLong(TimedStep::end)
					.max()
					.orElse(0))
				: ready;
	}

}
