package org.skillsgraph.validation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;

/**
 * A strongly connected set of keys: one cycle, or several that share a part.
 */
final class Cycle {

	/** A larger cycle is spelled out once: otherwise the report grows quadratically. */
	private static final int NAMED_EVERYWHERE = 20;

	private final Set<String> keys;

	private final Graph<String, DefaultEdge> graph;

	private int named;

	Cycle(Set<String> keys, Graph<String, DefaultEdge> graph) {
		this.keys = keys;
		this.graph = graph;
	}

	boolean holds(String key) {
		return keys.contains(key);
	}

	/**
	 * {@return the problem of a row in the cycle}
	 * @param line of the row
	 */
	String sentence(int line) {
		if (named > 0 && keys.size() > NAMED_EVERYWHERE) {
			return "The row is part of the cycle of %d that line %d names.".formatted(keys.size(), named);
		}
		named = line;
		return sentence();
	}

	private String sentence() {
		String first = keys.stream().min(Comparator.naturalOrder()).orElseThrow();
		Set<String> way = new LinkedHashSet<>();
		String at = first;
		while (way.add(at)) {
			at = next(at);
		}
		if (at.equals(first) && way.size() == keys.size()) {
			return "The row is part of the cycle %s → %s.".formatted(String.join(" → ", way), first);
		}
		return "The row is part of cycles through %s.".formatted(String.join(", ", keys.stream().sorted().toList()));
	}

	private String next(String at) {
		return graph.outgoingEdgesOf(at)
			.stream()
			.map(graph::getEdgeTarget)
			.filter(keys::contains)
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

}
