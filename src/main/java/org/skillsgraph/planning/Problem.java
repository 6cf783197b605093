package org.skillsgraph.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A delete-free planning problem over numbers: which actions, taken in some order or at
 * the same time, meet the goal with the least weight?
 *
 * @param facts how many there are, numbered from 0; none of them holds at the start
 * @param actions in a stable order
 * @param goal the condition to meet
 * @param objective what the weights mean
 * @param calendar what limits the times
 */
public record Problem(int facts, List<Action> actions, Formula goal, Objective objective, Calendar calendar) {

	public Problem(int facts, List<Action> actions, Formula goal) {
		this(facts, actions, goal, Objective.PLAIN, Calendar.FREE);
	}

	/**
	 * An action.
	 *
	 * @param step the index of its step in the question; {@link #GIVEN_UP} for giving up
	 * a part of the target
	 * @param needs the condition to meet before
	 * @param gives the facts that hold afterwards
	 * @param weight more than 0
	 * @param hundredths the amounts that count in a budget, in its order
	 * @param timing when it can be taken
	 */
	public record Action(int step, Formula needs, List<Integer> gives, long weight, List<Long> hundredths,
			Timing timing) {

		/** The step of an action that gives up a part of the target. */
		public static final int GIVEN_UP = -1;

		/**
		 * {@return whether it gives up a part of the target instead of reaching it}
		 */
		public boolean givesUp() {
			return step == GIVEN_UP;
		}

		Action with(Formula other) {
			return new Action(step, other, gives, weight, hundredths, timing);
		}

		/** The same, not in the person's own time. */
		Action beside() {
			return new Action(step, needs, gives, weight, hundredths,
					new Timing(timing.minutes(), false, timing.dates(), timing.noFreeDate()));
		}

		Action weighing(long other) {
			return new Action(step, needs, gives, other, hundredths, timing);
		}

	}

	/**
	 * What limits the times.
	 *
	 * @param soonest whether the last moment is minimised
	 * @param last the last moment allowed, in minutes from now
	 */
	public record Calendar(boolean soonest, long last) {

		/** After any plan has ended. */
		public static final long ANY = 1L << 40;

		public static final Calendar FREE = new Calendar(false, ANY);

		/**
		 * {@return whether times decide which plan is best}
		 */
		public boolean decides() {
			return soonest || last < ANY;
		}

	}

	/**
	 * {@return the total weight of these actions}
	 */
	public long weight(BitSet chosen) {
		return chosen.stream().mapToLong((action) -> actions.get(action).weight()).sum();
	}

	/**
	 * {@return the problem of taking these actions and no others}
	 * @param chosen the actions of a plan
	 */
	Problem only(BitSet chosen) {
		BitSet given = new BitSet();
		chosen.stream().forEach((action) -> actions.get(action).gives().forEach(given::set));
		return new Problem(facts,
				chosen.stream()
					.mapToObj((action) -> actions.get(action).with(actions.get(action).needs().with(given::get)))
					.toList(),
				goal.with(given::get), objective, calendar);
	}

	/**
	 * {@return a moment by which every plan has ended that waits for nothing in vain}
	 */
	long horizon() {
		long dates = actions.stream().mapToLong((action) -> action.timing().laterThanKnown()).max().orElse(0);
		return dates + actions.stream().mapToLong((action) -> action.timing().minutes()).sum();
	}

	Problem with(UnaryOperator<Action> changed, Objective meaning) {
		return new Problem(facts, actions.stream().map(changed).toList(), goal, meaning, calendar);
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
		List<Action> relevant = possible.stream()
			.filter((action) -> action.gives().stream().anyMatch(needed::get))
			.toList();
		return new Problem(facts, besideEachOther(relevant), wanted, objective, calendar);
	}

	/** What has to be taken together isn't taken one after the other. */
	private static List<Action> besideEachOther(List<Action> actions) {
		CompanionActions companions = new CompanionActions(actions);
		return IntStream.range(0, actions.size())
			.mapToObj((action) -> companions.of(action).isEmpty() ? actions.get(action) : actions.get(action).beside())
			.toList();
	}

	/**
	 * {@return those of some conditions that can be met}
	 */
	public List<Formula> reachable(List<Formula> conditions) {
		ReachableFacts all = ReachableFacts.ofAll(this);
		return conditions.stream().filter((one) -> one.met(all::holds)).toList();
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
