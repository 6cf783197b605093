package org.skillsgraph.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All facts that can be reached with the actions allowed so far. The action allowed last
 * can be taken back.
 */
final class ReachableFacts {

	private final Problem problem;

	private final CompanionActions companions;

	private final Map<Integer, List<Integer>> watchers = new HashMap<>();

	private final BitSet facts = new BitSet();

	private final BitSet allowed = new BitSet();

	private final BitSet applied = new BitSet();

	/** The undo log: facts as they were reached, and actions as {@code -1 - action}. */
	private final List<Integer> trail = new ArrayList<>();

	ReachableFacts(Problem problem) {
		this.problem = problem;
		this.companions = new CompanionActions(problem.actions());
		for (int action = 0; action < problem.actions().size(); action++) {
			int watcher = action;
			problem.actions()
				.get(action)
				.needs()
				.facts((fact) -> watchers.computeIfAbsent(fact, (mentioned) -> new ArrayList<>()).add(watcher));
		}
	}

	/**
	 * {@return all that the problem's actions can reach}
	 */
	static ReachableFacts ofAll(Problem problem) {
		ReachableFacts closure = new ReachableFacts(problem);
		for (int action = 0; action < problem.actions().size(); action++) {
			closure.allow(action);
		}
		return closure;
	}

	boolean holds(int fact) {
		return facts.get(fact);
	}

	boolean applied(int action) {
		return applied.get(action);
	}

	boolean goalMet() {
		return problem.goal().met(facts::get);
	}

	/**
	 * {@return the current position, to roll back to}
	 */
	int mark() {
		return trail.size();
	}

	/** Allows an action, with all its consequences. */
	void allow(int action) {
		allowed.set(action);
		apply(action);
	}

	/** Takes back an action that was allowed at a mark, with all its consequences. */
	void takeBack(int action, int mark) {
		allowed.clear(action);
		while (trail.size() > mark) {
			int last = trail.removeLast();
			if (last >= 0) {
				facts.clear(last);
			}
			else {
				applied.clear(-1 - last);
			}
		}
	}

	private void apply(int first) {
		List<Integer> open = new ArrayList<>(List.of(first));
		while (!open.isEmpty()) {
			int action = open.removeLast();
			if (!allowed.get(action) || applied.get(action)) {
				continue;
			}
			if (problem.actions().get(action).needs().met(facts::get)) {
				apply(action, open);
			}
			else {
				takeable(action).stream().forEach((together) -> apply(together, open));
			}
		}
	}

	/** The actions to take together with one that can't be taken alone. */
	private BitSet takeable(int action) {
		BitSet waiting = (BitSet) companions.of(action).clone();
		waiting.and(allowed);
		waiting.andNot(applied);
		return companions.takeable(waiting, facts::get);
	}

	private void apply(int action, List<Integer> open) {
		applied.set(action);
		trail.add(-1 - action);
		for (int fact : problem.actions().get(action).gives()) {
			if (!facts.get(fact)) {
				facts.set(fact);
				trail.add(fact);
				open.addAll(watchers.getOrDefault(fact, List.of()));
			}
		}
	}

}
