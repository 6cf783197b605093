package org.skillsgraph.learning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be begun at the same time as an item, by somebody with a background.
 */
final class Corequisites {

	private final Background background;

	private final Map<String, Requirement> requires;

	/**
	 * Looks at somebody.
	 * @param background what they bring along
	 * @param requires what items require, by key; those that require nothing may be left
	 * out
	 */
	Corequisites(Background background, Map<String, Requirement> requires) {
		this.background = background;
		this.requires = requires;
	}

	/**
	 * {@return whether an item can be begun, what is missing otherwise, and the items
	 * that have to be begun with it, none more than are needed}
	 */
	Eligibility eligibility(String item) {
		Set<String> all = beginnable(item, named(item));
		List<Requirement> missing = background.missing(requires.get(item), all);
		return missing.isEmpty() ? Eligibility.with(fewest(item, all)) : Eligibility.without(missing);
	}

	/**
	 * Everything that it names as a co-requisite, that what is named names, and so on.
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

	/** Those that can be begun together once the item is. */
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

	/** None of them can be left out; those that were named last are tried first. */
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
