package org.skillsgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Splits collections that are too long for one statement.
 */
public final class Batches {

	private Batches() {
	}

	/**
	 * {@return the same elements in the same order, in batches of this size}
	 */
	public static <T> List<List<T>> of(Collection<T> all, int size) {
		List<T> elements = List.copyOf(all);
		List<List<T>> batches = new ArrayList<>();
		for (int from = 0; from < elements.size(); from += size) {
			batches.add(elements.subList(from, Math.min(from + size, elements.size())));
		}
		return batches;
	}

}
