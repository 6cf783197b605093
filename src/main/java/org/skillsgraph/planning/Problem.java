package org.skillsgraph.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A planning problem without deletes, over numbers: which actions, taken in some order or
 * at the same time, meet the goal for the least weight?
 *
 * @param facts how many there are, numbered from 0; none of them is there at the start
 * @param actions in a stable order
 * @param goal what has to be met
 * @param unit how much weight is a hundredth of what is minimised; what is less only
 * tells equal plans apart
 */
public record Problem(int facts, List<Action> actions, Formula goal, long unit) {

	public Problem(int facts, List<Action> actions, Formula goal) {
		this(facts, actions, goal, 1);
	}

	/**
	 * Something that can be done.
	 *
	 * @param step which step of the question it is
	 * @param needs what has to be met before
	 * @param gives the facts that are there afterwards
	 * @param weight more than 0
	 * @param hundredths what counts in a budget, in its order
	 */
	public record Action(int step, Formula needs, List<Integer> gives, long weight, List<Long> hundredths) {

		Action with(Formula other) {
			return new Action(step, other, gives, weight, hundredths);
		}

	}

	/**
	 * {@return how much these actions weigh}
	 */
	public long weight(BitSet chosen) {
		return chosen.stream().mapToLong((action) -> actions.get(action).weight()).sum();
	}

	/**
	 * {@return the same problem without what can't be reached and what the goal doesn't
	 * need, not even in a roundabout way}
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
	 * {@return which actions give a fact, by fact}
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
