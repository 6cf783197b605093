package org.skillsgraph.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;

/**
 * The cost of reaching each fact, and by which action.
 */
final class CostEstimate {

	private static final long NEVER = Long.MAX_VALUE / 4;

	private final Problem problem;

	/** Combines the costs of several facts that are all needed. */
	private final LongBinaryOperator both;

	/** Extra cost of needing a fact beforehand instead of at the same time. */
	private final long before;

	private final List<List<Integer>> givers;

	private final List<List<Integer>> watchers = new ArrayList<>();

	private final long[] costs;

	private final int[] ways;

	private boolean hoping;

	private CostEstimate(Problem problem, LongBinaryOperator both, long before) {
		this.problem = problem;
		this.both = both;
		this.before = before;
		this.givers = Problem.givers(problem.actions());
		this.costs = new long[problem.facts()];
		this.ways = new int[problem.facts()];
		Arrays.fill(costs, NEVER);
		IntStream.range(0, problem.facts()).forEach((_) -> watchers.add(new ArrayList<>()));
		for (int action = 0; action < problem.actions().size(); action++) {
			int watcher = action;
			problem.actions().get(action).needs().facts((fact) -> watchers.get(fact).add(watcher));
		}
	}

	/**
	 * {@return the cost of reaching each fact, added up as if no action were shared} The
	 * additive heuristic (h-add) of Bonet and Geffner, "Planning as heuristic search",
	 * 2001. It assumes that actions that can only be taken together can be taken: those
	 * ways may not lead to the goal.
	 * @param problem whose goal can be reached
	 * @param chosen the actions that cost nothing more
	 */
	static CostEstimate added(Problem problem, BitSet chosen) {
		CostEstimate estimate = new CostEstimate(problem, CostEstimate::sum, 0);
		estimate.settle(chosen);
		if (problem.actions().stream().anyMatch((action) -> estimate.of(action.needs()) == NEVER)) {
			estimate.hoping = true;
			estimate.settle(chosen);
		}
		return estimate;
	}

	/**
	 * {@return the earliest time of each fact, counting two for each moment} The ways
	 * lead to the goal.
	 * @param problem whose goal can be reached
	 */
	static CostEstimate inTime(Problem problem) {
		CostEstimate estimate = new CostEstimate(problem, Math::max, 1);
		CompanionActions companions = new CompanionActions(problem.actions());
		BitSet left = new BitSet();
		left.set(0, problem.actions().size());
		long time = 0;
		BitSet now = companions.takeable(left, (fact) -> false);
		while (!now.isEmpty()) {
			long moment = time;
			now.stream().forEach((action) -> estimate.improved(action, moment));
			left.andNot(now);
			time += 2;
			now = companions.takeable(left, (fact) -> estimate.costs[fact] < NEVER);
		}
		return estimate;
	}

	/**
	 * {@return the cost of meeting a formula}
	 */
	long of(Formula formula) {
		return switch (formula) {
			case Formula.All all -> all.parts().stream().mapToLong(this::of).reduce(0, both);
			case Formula.Any any -> any.parts().stream().mapToLong(this::of).min().orElse(NEVER);
			case Formula.Is is -> Math.min(NEVER, costs[is.fact()] + before);
			case Formula.With with ->
				(hoping && costs[with.fact()] == NEVER) ? lightest(with.fact()) : costs[with.fact()];
		};
	}

	/**
	 * {@return the action that reaches a fact}
	 */
	int way(int fact) {
		return ways[fact];
	}

	private long lightest(int fact) {
		return givers.get(fact)
			.stream()
			.mapToLong((giver) -> problem.actions().get(giver).weight())
			.min()
			.orElse(NEVER);
	}

	private void settle(BitSet chosen) {
		Deque<Integer> open = new ArrayDeque<>();
		for (int action = 0; action < problem.actions().size(); action++) {
			open.add(action);
		}
		BitSet waiting = new BitSet();
		waiting.set(0, problem.actions().size());
		while (!open.isEmpty()) {
			int action = open.removeFirst();
			waiting.clear(action);
			long needed = of(problem.actions().get(action).needs());
			if (needed < NEVER) {
				long cost = sum(needed, chosen.get(action) ? 0 : problem.actions().get(action).weight());
				improved(action, cost).forEach((fact) -> watchers.get(fact).forEach((watcher) -> {
					if (!waiting.get(watcher)) {
						waiting.set(watcher);
						open.add(watcher);
					}
				}));
			}
		}
	}

	/** Lowers the costs of the facts an action gives; returns those that got cheaper. */
	private List<Integer> improved(int action, long cost) {
		List<Integer> improved = problem.actions()
			.get(action)
			.gives()
			.stream()
			.filter((fact) -> cost < costs[fact])
			.toList();
		improved.forEach((fact) -> {
			costs[fact] = cost;
			ways[fact] = action;
		});
		return improved;
	}

	/** Sums double at every fork: a very high cost must not look unreachable. */
	private static long sum(long one, long other) {
		return (one == NEVER || other == NEVER) ? NEVER : Math.min(NEVER - 1, one + other);
	}

}
