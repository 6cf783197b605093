package org.skillsgraph.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A delete-free planning problem over numbers: which actions, taken in some order or at
 * the same time, meet the goal with the least weight?
 *
 * @param facts how many there are, numbered from 0; none of them holds at the start
 * @param actions in a stable order
 * @param goal the condition to meet
 * @param unit the weight of a hundredth of the minimised quantity; smaller weights only
 * break ties
 */
public record Problem(int facts, List<Action> actions, Formula goal, long unit) {

	public Problem(int facts, List<Action> actions, Formula goal) {
		this(facts, actions, goal, 1);
	}

	/**
	 * An action.
	 *
	 * @param step the index of its step in the question
	 * @param needs the condition to meet before
	 * @param gives the facts that hold afterwards
	 * @param weight more than 0
	 * @param hundredths the amounts that count in a budget, in its order
	 */
	public record Action(int step, Formula needs, List<Integer> gives, long weight, List<Long> hundredths) {

		Action with(Formula other) {
			return new Action(step, other, gives, weight, hundredths);
		}

	}

	/**
	 * {@return the total weight of these actions}
	 */
	public long weight(BitSet chosen) {
		return chosen.stream().mapToLong((action) -> actions.get(action).weight()).sum();
	}

	/**
	 * {@return the same problem without unreachable actions and those the goal doesn't
	 * need, even indirectly}
	 */
	public Problem relevant() {
		ReachableFacts all = ReachableFacts.ofAll(this);
		List<Action> possible = new ArrayList<>();
		for (int action = 0; action < actions.size(); action++) {
			if (all.applied(action)) {
				possible.add(actions.get(action).with(actions.get(action).needs().with(all::holds)));
			}
		}
		Formula wanted = goal.with(all::holds);
		BitSet needed = needed(possible, wanted);
		return new Problem(facts,
				possible.stream().filter((action) -> action.gives().stream().anyMatch(needed::get)).toList(), wanted);
	}

	private static BitSet needed(List<Action> possible, Formula goal) {
		BitSet needed = new BitSet();
		goal.facts(needed::set);
		BitSet seen = new BitSet();
		List<List<Integer>> givers = givers(possible);
		List<Integer> open = new ArrayList<>(needed.stream().boxed().toList());
		while (!open.isEmpty()) {
			int fact = open.removeLast();
			for (int action : (fact < givers.size()) ? givers.get(fact) : List.<Integer>of()) {
				if (!seen.get(action)) {
					seen.set(action);
					possible.get(action).needs().facts((need) -> {
						if (!needed.get(need)) {
							needed.set(need);
							open.add(need);
						}
					});
				}
			}
		}
		return needed;
	}

	/**
	 * {@return the actions that give each fact, by fact}
	 */
	static List<List<Integer>> givers(List<Action> actions) {
		List<List<Integer>> givers = new ArrayList<>();
		for (int action = 0; action < actions.size(); action++) {
			for (int fact : actions.get(action).gives()) {
				while (givers.size() <= fact) {
					givers.add(new ArrayList<>());
				}
				givers.get(fact).add(action);
			}
		}
		return givers;
	}

}
