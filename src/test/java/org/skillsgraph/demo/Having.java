package org.skillsgraph.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What somebody has, or what a step gives.
 *
 * @param items the keys of completed items
 * @param levels by the skill's key, 1 to 5; {@link Level#UNKNOWN} if not known
 * @param addOns the keys of add-ons held
 */
record Having(Set<String> items, Map<String, Integer> levels, Set<String> addOns) {

	static final Having NOTHING = new Having(Set.of(), Map.of(), Set.of());

	static Having item(String key, Map<String, Integer> taught) {
		return new Having(Set.of(key), taught, Set.of());
	}

	static Having skills(Map<String, Integer> levels) {
		return new Having(Set.of(), levels, Set.of());
	}

	static Having addOn(String key) {
		return new Having(Set.of(), Map.of(), Set.of(key));
	}

	/**
	 * {@return both together; nothing is lost}
	 */
	Having and(Having other) {
		Set<String> allItems = new HashSet<>(items);
		allItems.addAll(other.items);
		Map<String, Integer> best = new HashMap<>(levels);
		other.levels.forEach((skill, level) -> best.merge(skill, level, Math::max));
		Set<String> allAddOns = new HashSet<>(addOns);
		allAddOns.addAll(other.addOns);
		return new Having(allItems, best, allAddOns);
	}

	/**
	 * {@return whether a skill is there at this level or above}
	 */
	boolean has(Wish wish) {
		Integer level = levels.get(wish.skill());
		return level != null && level >= wish.level();
	}

}
