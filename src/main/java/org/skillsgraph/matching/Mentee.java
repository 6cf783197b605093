package org.skillsgraph.matching;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who looks for a mentor, as far as the viewer may know.
 *
 * @param key the person's
 * @param languages as codes to compare by; none when they aren't known
 * @param hours null when the time zone isn't known
 * @param levels by the skill's key, where they are known
 * @param above the keys of all to whom the person reports
 * @param matched the keys of those who mentor the person or were asked to
 * @param declined the keys of those who lately said no
 * @param open whether the viewer may know of the person's mentorships
 */
record Mentee(String key, Set<String> languages, @Nullable WorkingHours hours, Map<String, Long> levels,
		Set<String> above, Set<String> matched, Set<String> declined, boolean open) {
}
