package org.skillsgraph.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * An item with its rank.
 *
 * @param rank 1 for the best; equal items share it
 * @param entry the item
 * @param <T> the type of item
 */
public record RankedItem<T>(int rank, T entry) {

	/**
	 * {@return all items in order, best first, ties by key}
	 * @param <T> the type of item
	 * @param entries in any order
	 * @param compared the value to rank by; higher is better
	 * @param key unique among the items
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
