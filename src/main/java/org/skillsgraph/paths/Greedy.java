package org.skillsgraph.paths;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A good plan quickly: the parts of the goal one after the other, each by the way that
 * costs least on top of what is chosen already, then without what turned out not to be
 * needed. The estimate of a way is the additive one (h-add) of Bonet and Geffner,
 * "Planning as heuristic search", 2001.
 */
final class Greedy {

	private static final long NEVER = Long.MAX_VALUE / 4;

	private final Problem problem;

	private final List<List<Integer>> watchers = new ArrayList<>();

	private final BitSet chosen = new BitSet();

	private long[] costs;

	private int[] ways;

	private Greedy(Problem problem) {
		this.problem = problem;
		this.costs = new long[0];
		this.ways = new int[0];
		for (int fact = 0; fact < problem.facts(); fact++) {
			watchers.add(new ArrayList<>());
		}
		for (int action = 0; action < problem.actions().size(); action++) {
			int watcher = action;
			problem.actions().get(action).needs().facts((fact) -> watchers.get(fact).add(watcher));
		}
	}

	/**
	 * {@return the actions of a plan}
	 * @param problem whose goal can be reached
	 */
	static BitSet plan(Problem problem) {
		return completed(problem, new BitSet());
	}

	/**
	 * {@return the actions of a plan that may use what is chosen}
	 */
	static BitSet completed(Problem problem, BitSet chosen) {
		Greedy greedy = new Greedy(problem);
		greedy.chosen.or(chosen);
		List<Formula> parts = (problem.goal() instanceof Formula.All all) ? all.parts() : List.of(problem.goal());
		for (Formula part : parts) {
			greedy.estimate();
			greedy.choose(part);
		}
		return pruned(problem, greedy.chosen);
	}

	/**
	 * {@return a plan without what isn't needed, the heaviest left out first}
	 */
	static BitSet pruned(Problem problem, BitSet plan) {
		BitSet kept = (BitSet) plan.clone();
		Comparator<Integer> heaviest = Comparator.comparingLong((action) -> -problem.actions().get(action).weight());
		plan.stream().boxed().sorted(heaviest.thenComparing(Comparator.reverseOrder())).forEach((action) -> {
			kept.clear(action);
			if (!reaches(problem, kept)) {
				kept.set(action);
			}
		});
		return kept;
	}

	/**
	 * {@return whether these actions are a plan}
	 */
	static boolean reaches(Problem problem, BitSet actions) {
		Problem alone = new Problem(problem.facts(), actions.stream().mapToObj(problem.actions()::get).toList(),
				problem.goal());
		return Closure.ofAll(alone).goalMet();
	}

	private void estimate() {
		costs = new long[problem.facts()];
		ways = new int[problem.facts()];
		Arrays.fill(costs, NEVER);
		Deque<Integer> open = new ArrayDeque<>();
		for (int action = 0; action < problem.actions().size(); action++) {
			open.add(action);
		}
		BitSet waiting = new BitSet();
		waiting.set(0, problem.actions().size());
		while (!open.isEmpty()) {
			int action = open.removeFirst();
			waiting.clear(action);
			long before = cost(problem.actions().get(action).needs());
			if (before < NEVER) {
				long cost = sum(before, chosen.get(action) ? 0 : problem.actions().get(action).weight());
				improve(action, cost, open, waiting);
			}
		}
	}

	private void improve(int action, long cost, Deque<Integer> open, BitSet waiting) {
		for (int fact : problem.actions().get(action).gives()) {
			if (cost < costs[fact]) {
				costs[fact] = cost;
				ways[fact] = action;
				for (int watcher : watchers.get(fact)) {
					if (!waiting.get(watcher)) {
						waiting.set(watcher);
						open.add(watcher);
					}
				}
			}
		}
	}

	private long cost(Formula formula) {
		return switch (formula) {
			case Formula.All all -> all.parts().stream().mapToLong(this::cost).reduce(0, Greedy::sum);
			case Formula.Any any -> any.parts().stream().mapToLong(this::cost).min().orElse(NEVER);
			case Formula.Is is -> costs[is.fact()];
		};
	}

	/** Sums double at every fork: what is very dear is still not out of reach. */
	private static long sum(long one, long other) {
		return (one == NEVER || other == NEVER) ? NEVER : Math.min(NEVER - 1, one + other);
	}

	private void choose(Formula formula) {
		Deque<Formula> open = new ArrayDeque<>(List.of(formula));
		BitSet seen = new BitSet();
		while (!open.isEmpty()) {
			switch (open.removeLast()) {
				case Formula.All all -> open.addAll(all.parts());
				case Formula.Any any ->
					open.add(any.parts().stream().min(Comparator.comparingLong(this::cost)).orElseThrow());
				case Formula.Is is -> {
					if (!seen.get(is.fact())) {
						seen.set(is.fact());
						chosen.set(ways[is.fact()]);
						open.add(problem.actions().get(ways[is.fact()]).needs());
					}
				}
			}
		}
	}

}
