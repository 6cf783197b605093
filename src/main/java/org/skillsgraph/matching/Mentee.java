package org.skillsgraph.matching;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The person who looks for a mentor, as visible to the viewer.
 *
 * @param key the person's key
 * @param languages as codes to compare by; empty if unknown
 * @param hours null if the time zone isn't known
 * @param levels by the skill's key, where known
 * @param above the keys of everyone above the person in the reporting line
 * @param matched the keys of those who mentor the person or were asked to, if the viewer
 * may know of them
 * @param declined the keys of those who recently declined, likewise
 */
record Mentee(String key, Set<String> languages, @Nullable WorkingHours hours, Map<String, Long> levels,
		Set<String> above, Set<String> matched, Set<String> declined) {
}
