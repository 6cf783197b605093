package org.skillsgraph.planning;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Actions that need each other, or themselves, and so can only be taken at the same time.
 * Each smallest set of actions that can be taken together, but not alone, lies within one
 * strongly connected component of the graph of companions.
 */
final class CompanionActions {

	private static final BitSet NONE = new BitSet();

	private final List<Problem.Action> actions;

	private final List<BitSet> sets;

	CompanionActions(List<Problem.Action> actions) {
		this.actions = actions;
		this.sets = actions.stream().anyMatch(CompanionActions::named) ? sets(actions) : List.of();
	}

	private static boolean named(Problem.Action action) {
		BitSet named = new BitSet();
		action.needs().companions(named::set);
		return !named.isEmpty();
	}

	private static List<BitSet> sets(List<Problem.Action> actions) {
		List<List<Integer>> givers = Problem.givers(actions);
		Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
		for (int action = 0; action < actions.size(); action++) {
			graph.addVertex(action);
		}
		for (int action = 0; action < actions.size(); action++) {
			int naming = action;
			actions.get(action).needs().companions((fact) -> {
				if (fact < givers.size()) {
					givers.get(fact).forEach((giver) -> graph.addEdge(naming, giver));
				}
			});
		}
		return new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()
			.stream()
			.filter((set) -> set.size() > 1 || set.stream().allMatch((action) -> graph.containsEdge(action, action)))
			.map(CompanionActions::bits)
			.toList();
	}

	private static BitSet bits(Set<Integer> numbers) {
		BitSet bits = new BitSet();
		numbers.forEach(bits::set);
		return bits;
	}

	/**
	 * {@return an action and those that may have to be taken together with it; empty if
	 * there are none}
	 */
	BitSet of(int action) {
		return sets.stream().filter((set) -> set.get(action)).findFirst().orElse(NONE);
	}

	/**
	 * {@return the largest subset of some actions that can be taken at the same time}
	 * @param some actions
	 * @param before the facts that hold already
	 */
	BitSet takeable(BitSet some, IntPredicate before) {
		BitSet takeable = (BitSet) some.clone();
		boolean fewer = true;
		while (fewer) {
			BitSet given = new BitSet();
			takeable.stream().forEach((action) -> actions.get(action).gives().forEach(given::set));
			BitSet kept = new BitSet();
			takeable.stream()
				.filter((action) -> actions.get(action)
					.needs()
					.met(before, (fact) -> before.test(fact) || given.get(fact)))
				.forEach(kept::set);
			fewer = kept.cardinality() < takeable.cardinality();
			takeable = kept;
		}
		return takeable;
	}

}
