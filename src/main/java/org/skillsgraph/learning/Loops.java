package org.skillsgraph.learning;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Items that require each other directly or indirectly, or themselves. In catalogues this
 * means that they are taken together, like a lecture and its lab. A loop that can be
 * entered strictly, one item after the other, keeps its strict meaning.
 */
public final class Loops {

	private static final Requirement NOTHING = new Requirement.AllOf(List.of());

	private final Map<String, Requirement> requires;

	private final Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);

	/** The items of the current loop that can't be started yet. */
	private Set<String> left = Set.of();

	private Loops(Map<String, Requirement> requires) {
		this.requires = requires;
		requires.keySet().forEach(graph::addVertex);
		requires.forEach((item, tree) -> tree.leaves((leaf) -> {
			String other = item(leaf);
			if (requires.containsKey(other)) {
				graph.addEdge(item, other);
			}
		}));
	}

	private static String item(Requirement leaf) {
		return switch (leaf) {
			case Requirement.Item item -> item.key();
			case Requirement.With with -> with.item();
			default -> "";
		};
	}

	/**
	 * {@return the sets of items that each lead to all the others and so back to
	 * themselves}
	 * @param requires what items require, by key; items without requirements may be left
	 * out
	 */
	public static List<Set<String>> in(Map<String, Requirement> requires) {
		return new Loops(requires).sets();
	}

	/**
	 * {@return what items require, with co-requisites where nobody could start otherwise}
	 * A requirement within a loop becomes a co-requisite if neither item can be started
	 * strictly, even with everything outside the loop. Such an item's requirement of
	 * itself is dropped.
	 * @param requires what items require, by key, with all items of each loop
	 */
	public static Map<String, Requirement> loosened(Map<String, Requirement> requires) {
		Loops loops = new Loops(requires);
		Map<String, Requirement> loosened = new HashMap<>(requires);
		for (Set<String> loop : loops.sets()) {
			Set<String> stuck = loops.stuck(loop);
			loop.forEach((item) -> loosened.computeIfPresent(item, (key, tree) -> loosened(key, tree, stuck)));
		}
		return loosened;
	}

	private static Requirement loosened(String own, Requirement tree, Set<String> stuck) {
		return switch (tree) {
			case Requirement.AllOf all ->
				new Requirement.AllOf(all.parts().stream().map((part) -> loosened(own, part, stuck)).toList());
			case Requirement.AnyOf any ->
				new Requirement.AnyOf(any.parts().stream().map((part) -> loosened(own, part, stuck)).toList());
			case Requirement.With with when with.item().equals(own) -> NOTHING;
			case Requirement.Item item when stuck.contains(own) && stuck.contains(item.key()) ->
				item.key().equals(own) ? NOTHING : new Requirement.With(item.key());
			default -> tree;
		};
	}

	// Kosaraju's algorithm, since JGraphT's Gabow is recursive.
	private List<Set<String>> sets() {
		return new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()
			.stream()
			.filter((set) -> set.size() > 1 || set.stream().allMatch((item) -> graph.containsEdge(item, item)))
			.toList();
	}

	/** Those that can't be started strictly, even with everything outside the loop. */
	private Set<String> stuck(Set<String> loop) {
		left = new HashSet<>(loop);
		Set<String> now = Set.copyOf(loop);
		while (!now.isEmpty()) {
			without(left, now, (item, _) -> !met(item, Set.of()));
			Set<String> together = new HashSet<>(left);
			without(together, left, this::met);
			left.removeAll(together);
			now = dependents(together);
		}
		return left;
	}

	/**
	 * Removes the items that don't stay from a set, and rechecks the items that depend on
	 * them.
	 */
	private void without(Set<String> set, Collection<String> first, BiPredicate<String, Set<String>> stays) {
		Deque<String> open = new ArrayDeque<>(first);
		while (!open.isEmpty()) {
			String item = open.remove();
			if (set.contains(item) && !stays.test(item, set)) {
				set.remove(item);
				open.addAll(dependents(Set.of(item)));
			}
		}
	}

	private Set<String> dependents(Set<String> items) {
		Set<String> dependents = new HashSet<>();
		items.forEach(
				(item) -> graph.incomingEdgesOf(item).forEach((edge) -> dependents.add(graph.getEdgeSource(edge))));
		return dependents;
	}

	private boolean met(String item, Set<String> together) {
		return met(Objects.requireNonNull(requires.get(item)), together);
	}

	private boolean met(Requirement tree, Set<String> together) {
		return switch (tree) {
			case Requirement.AllOf all -> all.parts().stream().allMatch((part) -> met(part, together));
			case Requirement.AnyOf any -> any.parts().stream().anyMatch((part) -> met(part, together));
			case Requirement.Item item -> !left.contains(item.key());
			case Requirement.With with -> !left.contains(with.item()) || together.contains(with.item());
			default -> true;
		};
	}

}
