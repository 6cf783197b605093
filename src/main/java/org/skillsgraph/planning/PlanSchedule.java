package org.skillsgraph.planning;

import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Places the actions of a plan in time. The solver chooses the dates, so that as few
 * actions as possible wait for one and the last moment comes soonest. Everything else
 * then begins as soon as it can, in the order of the actions where nothing else decides.
 */
final class PlanSchedule {

	private final Problem plan;

	private final PartialSchedule placed;

	private final CompanionActions companions;

	private PlanSchedule(Problem plan) {
		this.plan = plan;
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
		List<Integer> order = IntStream.range(0, plan.actions().size()).boxed().toList();
		if (!dated && !plan.calendar().decides()) {
			return new PlanSchedule(plan).placed(order, List.of());
		}
		PlanModel.Verdict verdict = PlanModel.ofTimes(plan).solve(limit);
		if (verdict.choice() == null) {
			return new PlanSchedule(plan).placed(order, List.of());
		}
		List<PlacedAction> inOrder = new PlanSchedule(plan).placed(order, verdict.times());
		List<Integer> byStart = order.stream()
			.sorted(Comparator.comparingLong((action) -> verdict.times().get(action).start()))
			.toList();
		List<PlacedAction> asSolved = new PlanSchedule(plan).placed(byStart, verdict.times());
		return (last(inOrder) <= last(asSolved)) ? inOrder : asSolved;
	}

	private static long last(List<PlacedAction> placed) {
		return placed.stream().mapToLong(PlacedAction::end).max().orElse(0);
	}

	/**
	 * {@return the last moment of a plan, where times matter; otherwise 0}
	 */
	static long last(Problem problem, BitSet plan, Duration limit) {
		return problem.calendar().decides() ? last(of(problem, plan, limit)) : 0;
	}

	/**
	 * {@return what the times of a plan weigh}
	 */
	static long weight(Problem problem, BitSet plan, Duration limit) {
		if (!problem.calendar().decides()) {
			return 0;
		}
		List<PlacedAction> placed = of(problem, plan, limit);
		List<Problem.Action> actions = problem.only(plan).actions();
		long waiting = IntStream.range(0, placed.size())
			.filter((action) -> placed.get(action).date() == PlacedAction.NO_DATE)
			.filter((action) -> !actions.get(action).timing().dates().isEmpty())
			.count();
		long last = problem.calendar().soonest() ? last(placed) : 0;
		return waiting * problem.objective().noDate() + last * problem.objective().unit();
	}

	/**
	 * Places what can be taken, the first in the order first.
	 * @param solved the times of the actions by the solver; none if it wasn't asked
	 */
	private List<PlacedAction> placed(List<Integer> order, List<Timing.Slot> solved) {
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
				.forEach((action) -> place(action, now, earliest, solved.isEmpty() ? null : solved.get(action)));
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

	/** Without the solver, the first date that suits is taken. */
	private void place(int action, BitSet now, long earliest, Timing.@Nullable Slot solved) {
		Problem.Action placing = plan.actions().get(action);
		Timing timing = placing.timing();
		for (int date = 0; date < timing.dates().size(); date++) {
			Timing.Slot slot = timing.dates().get(date);
			boolean chosen = (solved != null) ? slot.equals(solved) : placed.isFree(slot);
			if (chosen && placed.ready(placing.needs(), now, slot.end() - slot.start()) <= slot.start()) {
				placed.put(action, new PlacedAction(placing.step(), slot.start(), slot.end(), date));
				return;
			}
		}
		long ready = Math.max(earliest, placed.ready(placing.needs(), now, timing.minutes()));
		long start = timing.dates().isEmpty() ? ready : Math.max(ready, timing.laterThanKnown());
		start = timing.inOwnTime() ? placed.gap(start, timing.minutes()) : start;
		placed.put(action, new PlacedAction(placing.step(), start, start + timing.minutes(), PlacedAction.NO_DATE));
	}

}
