package org.skillsgraph.learning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the items that a person can start at the same time as an item.
 */
final class Corequisites {

	private final Background background;

	private final Map<String, Requirement> requires;

	/**
	 * Takes a person's background.
	 * @param background what the person has
	 * @param requires what items require, by key; items without requirements may be left
	 * out
	 */
	Corequisites(Background background, Map<String, Requirement> requires) {
		this.background = background;
		this.requires = requires;
	}

	/**
	 * {@return whether an item can be started; what is missing if not; and a minimal set
	 * of items that have to be started with it}
	 */
	Eligibility eligibility(String item) {
		Set<String> all = beginnable(item, named(item));
		List<Requirement> missing = background.missing(requires.get(item), all);
		return missing.isEmpty() ? Eligibility.with(fewest(item, all)) : Eligibility.without(missing);
	}

	/**
	 * The item's co-requisites, their co-requisites, and so on.
	 */
	private Set<String> named(String item) {
		Set<String> named = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(item));
		while (!open.isEmpty()) {
			Requirement tree = requires.get(open.remove());
			if (tree != null) {
				tree.leaves((leaf) -> {
					if (leaf instanceof Requirement.With with && !background.meets(with) && named.add(with.item())) {
						open.add(with.item());
					}
				});
			}
		}
		named.remove(item);
		return named;
	}

	/** Those that can be started together once the item is. */
	private Set<String> beginnable(String item, Set<String> others) {
		Set<String> together = new LinkedHashSet<>(others);
		together.add(item);
		boolean fewer = true;
		while (fewer) {
			fewer = together.removeIf(
					(other) -> !other.equals(item) && !background.meets(requires.get(other), Set.copyOf(together)));
		}
		together.remove(item);
		return together;
	}

	/** A minimal set: none can be left out. Drops items named last first. */
	private Set<String> fewest(String item, Set<String> all) {
		Set<String> fewest = all;
		for (String other : List.copyOf(all).reversed()) {
			Set<String> rest = new LinkedHashSet<>(fewest);
			rest.remove(other);
			rest = beginnable(item, rest);
			if (background.meets(requires.get(item), rest)) {
				fewest = rest;
			}
		}
		return fewest;
	}

}
