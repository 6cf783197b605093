package org.skillsgraph.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Something with its rank.
 *
 * @param rank 1 for the best; equal ones share it
 * @param entry what is ranked
 * @param <T> what is ranked
 */
public record RankedItem<T>(int rank, T entry) {

	/**
	 * {@return all in their order, best first, equal ones by key}
	 * @param <T> what is ranked
	 * @param entries in whatever order
	 * @param compared the more, the better
	 * @param key unique among them
	 */
	public static <T> List<RankedItem<T>> of(Collection<T> entries, ToLongFunction<T> compared,
			Function<T, String> key) {
		List<T> ordered = new ArrayList<>(entries);
		ordered.sort(Comparator.comparingLong(compared).reversed().thenComparing(key));
		List<RankedItem<T>> ranked = new ArrayList<>();
		for (T entry : ordered) {
			boolean tied = !ranked.isEmpty()
					&& compared.applyAsLong(ranked.getLast().entry()) == compared.applyAsLong(entry);
			ranked.add(new RankedItem<>(tied ? ranked.getLast().rank() : ranked.size() + 1, entry));
		}
		return List.copyOf(ranked);
	}

}
