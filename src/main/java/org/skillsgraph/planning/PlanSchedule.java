package org.skillsgraph.planning;

import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places the actions of a plan in time. The solver chooses the dates, so that as few
 * actions as possible wait for one and the last moment comes soonest. Everything else
 * then begins as soon as it can, in the order of the actions where nothing else decides.
 */
final class PlanSchedule {

	private final Problem plan;

	private final PartialSchedule placed;

	private final CompanionActions companions;

	/** The times of the actions by the solver; none if it wasn't asked. */
	private final List<Timing.Slot> solved;

	private PlanSchedule(Problem plan, List<Timing.Slot> solved) {
		this.plan = plan;
		this.solved = solved;
		this.placed = new PartialSchedule(plan.actions());
		this.companions = new CompanionActions(plan.actions());
	}

	/**
	 * {@return the actions of a plan in their times, by their places in the plan}
	 * @param problem with the actions
	 * @param chosen the actions of the plan
	 * @param limit how long the solver may take
	 */
	static List<PlacedAction> of(Problem problem, BitSet chosen, Duration limit) {
		Problem plan = problem.only(chosen);
		boolean dated = plan.actions().stream().anyMatch((action) -> !action.timing().dates().isEmpty());
		if (!dated && !plan.calendar().decides()) {
			return new PlanSchedule(plan, List.of()).placed(order(plan));
		}
		PlanModel.Verdict verdict = PlanModel.ofTimes(plan).solve(limit);
		return (verdict.choice() != null) ? of(plan, verdict.times())
				: new PlanSchedule(plan, List.of()).placed(order(plan));
	}

	/**
	 * {@return the actions of a plan in their times, at least as good as some times}
	 * @param plan with only the actions taken
	 * @param solved the times of the actions by the solver
	 */
	static List<PlacedAction> of(Problem plan, List<Timing.Slot> solved) {
		List<PlacedAction> inOrder = new PlanSchedule(plan, solved).placed(order(plan));
		List<Integer> byStart = order(plan).stream()
			.sorted(Comparator.comparingLong((action) -> solved.get(action).start()))
			.toList();
		List<PlacedAction> asSolved = new PlanSchedule(plan, solved).placed(byStart);
		boolean asGood = waiting(plan, inOrder) <= waiting(plan, asSolved) && last(inOrder) <= last(asSolved);
		return asGood ? inOrder : asSolved;
	}

	private static List<Integer> order(Problem plan) {
		return IntStream.range(0, plan.actions().size()).boxed().toList();
	}

	/**
	 * {@return the last moment}
	 */
	static long last(List<PlacedAction> placed) {
		return placed.stream().mapToLong(PlacedAction::end).max().orElse(0);
	}

	private static long waiting(Problem plan, List<PlacedAction> placed) {
		return waiting(plan, placed, (timing) -> true);
	}

	/** How many actions of some kind have dates and are on none of them. */
	private static long waiting(Problem plan, List<PlacedAction> placed, Predicate<Timing> kind) {
		return IntStream.range(0, placed.size())
			.filter((action) -> placed.get(action).date() == PlacedAction.NO_DATE)
			.mapToObj((action) -> plan.actions().get(action).timing())
			.filter((timing) -> !timing.dates().isEmpty() && kind.test(timing))
			.count();
	}

	/**
	 * {@return what the times of a plan weigh, where times decide} An action without a
	 * free date has its weight already.
	 */
	static long weight(Problem plan, List<PlacedAction> placed) {
		if (!plan.calendar().decides()) {
			return 0;
		}
		long last = plan.calendar().soonest() ? last(placed) : 0;
		return waiting(plan, placed, (timing) -> !timing.noFreeDate()) * plan.objective().waiting()
				+ last * plan.objective().unit();
	}

	/** Places what can be taken, the first in the order first. */
	private List<PlacedAction> placed(List<Integer> order) {
		BitSet left = new BitSet();
		order.forEach(left::set);
		while (!left.isEmpty()) {
			BitSet now = next(order, left);
			long earliest = now.stream()
				.mapToLong((action) -> placed.ready(plan.actions().get(action).needs(), now, 0))
				.max()
				.orElse(0);
			Stream
				.concat(now.stream().boxed().filter(this::isDated),
						now.stream().boxed().filter((action) -> !isDated(action)))
				.forEach((action) -> place(action, now, earliest));
			left.andNot(now);
		}
		return placed.all();
	}

	private boolean isDated(int action) {
		return !plan.actions().get(action).timing().dates().isEmpty();
	}

	/** The first action that can be taken alone, or else the first with companions. */
	private BitSet next(List<Integer> order, BitSet left) {
		BitSet none = new BitSet();
		return order.stream()
			.filter(left::get)
			.filter((action) -> placed.ready(plan.actions().get(action).needs(), none, 0) < PartialSchedule.NEVER)
			.map(PlanSchedule::alone)
			.findFirst()
			.or(() -> order.stream()
				.filter(left::get)
				.map((action) -> together(action, left))
				.filter((set) -> !set.isEmpty())
				.findFirst())
			.orElseThrow(() -> new IllegalStateException("A plan can't be placed in time: " + plan.actions()));
	}

	private static BitSet alone(int action) {
		BitSet alone = new BitSet();
		alone.set(action);
		return alone;
	}

	private BitSet together(int action, BitSet left) {
		BitSet some = (BitSet) companions.of(action).clone();
		some.and(left);
		return companions.takeable(some, placed::holds);
	}

	private void place(int action, BitSet now, long earliest) {
		Problem.Action placing = plan.actions().get(action);
		Timing timing = placing.timing();
		for (int date = 0; date < timing.dates().size(); date++) {
			Timing.Slot slot = timing.dates().get(date);
			if (suits(action, slot) && placed.ready(placing.needs(), now, slot.end() - slot.start()) <= slot.start()) {
				placed.put(action, new PlacedAction(placing.step(), slot.start(), slot.end(), date));
				return;
			}
		}
		long ready = Math.max(earliest, placed.ready(placing.needs(), now, timing.minutes()));
		long start = timing.dates().isEmpty() ? ready : Math.max(ready, timing.laterThanKnown());
		start = timing.inOwnTime() ? placed.gap(start, timing.minutes()) : start;
		placed.put(action, new PlacedAction(placing.step(), start, start + timing.minutes(), PlacedAction.NO_DATE));
	}

	/**
	 * The solver's date, or an earlier one that leaves the dates of the others free.
	 * Without the solver, any that is free.
	 */
	private boolean suits(int action, Timing.Slot date) {
		if (solved.isEmpty() || date.equals(solved.get(action))) {
			return placed.isFree(date);
		}
		Timing.Slot later = solved.get(action);
		return date.start() < later.start() && date.end() <= later.end() && placed.isFree(date)
				&& IntStream.range(0, solved.size())
					.filter((other) -> other != action)
					.filter((other) -> plan.actions().get(other).timing().dates().contains(solved.get(other)))
					.noneMatch((other) -> solved.get(other).clashesWith(date));
	}

}
