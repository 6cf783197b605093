package org.skillsgraph.insights;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A person whose skills count, with the facts that count.
 *
 * @param key of the person
 * @param known by the skill's key
 * @param wishes the keys of the skills that the person wants to learn
 */
record SkilledPerson(String key, Map<String, Known> known, Set<String> wishes) {

	/**
	 * The known facts about a skill.
	 *
	 * @param level 1 to 5; null if nobody stated one
	 * @param confidence 0 to 1
	 */
	record Known(@Nullable Long level, double confidence) {
	}

}
