package org.skillsgraph.planning;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds a good plan quickly. It takes the parts of the goal one by one, each by the
 * cheapest way on top of the actions chosen so far, then drops the actions that aren't
 * needed. If actions to be taken together were chosen in vain, it chooses by the earliest
 * time instead.
 */
public final class GreedyPlan {

	private final Problem problem;

	private final BitSet chosen = new BitSet();

	private GreedyPlan(Problem problem) {
		this.problem = problem;
	}

	/**
	 * {@return the actions of a plan}
	 * @param problem whose goal can be reached
	 */
	public static BitSet plan(Problem problem) {
		return completed(problem, new BitSet());
	}

	/**
	 * {@return the actions of a plan that may use the chosen actions}
	 */
	static BitSet completed(Problem problem, BitSet chosen) {
		GreedyPlan greedy = new GreedyPlan(problem);
		greedy.chosen.or(chosen);
		List<Formula> parts = (problem.goal() instanceof Formula.All all) ? all.parts() : List.of(problem.goal());
		for (Formula part : parts) {
			greedy.choose(part, CostEstimate.added(problem, greedy.chosen));
		}
		if (!reaches(problem, greedy.chosen)) {
			greedy.choose(problem.goal(), CostEstimate.inTime(problem));
		}
		return pruned(problem, greedy.chosen);
	}

	/**
	 * {@return a plan without the actions it doesn't need, dropping the heaviest first}
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
	public static boolean reaches(Problem problem, BitSet actions) {
		Problem alone = new Problem(problem.facts(), actions.stream().mapToObj(problem.actions()::get).toList(),
				problem.goal());
		return ReachableFacts.ofAll(alone).goalMet();
	}

	private void choose(Formula formula, CostEstimate estimate) {
		Deque<Formula> open = new ArrayDeque<>(List.of(formula));
		BitSet seen = new BitSet();
		while (!open.isEmpty()) {
			switch (open.removeLast()) {
				case Formula.All all -> open.addAll(all.parts());
				case Formula.Any any ->
					open.add(any.parts().stream().min(Comparator.comparingLong(estimate::of)).orElseThrow());
				case Formula.Is is -> choose(is.fact(), estimate, seen, open);
				case Formula.With with -> choose(with.fact(), estimate, seen, open);
			}
		}
	}

	private void choose(int fact, CostEstimate estimate, BitSet seen, Deque<Formula> open) {
		if (!seen.get(fact)) {
			seen.set(fact);
			chosen.set(estimate.way(fact));
			open.add(problem.actions().get(estimate.way(fact)).needs());
		}
	}

}
