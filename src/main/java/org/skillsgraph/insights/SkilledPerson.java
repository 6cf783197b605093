package org.skillsgraph.insights;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whose skills count, with what counts of them.
 *
 * @param key the person's
 * @param known by the skill's key
 * @param wishes the keys of what the person wants to learn
 */
record SkilledPerson(String key, Map<String, Known> known, Set<String> wishes) {

	/**
	 * What is known of a skill.
	 *
	 * @param level 1 to 5; null when nobody said one
	 * @param confidence 0 to 1
	 */
	record Known(@Nullable Long level, double confidence) {
	}

}
