package org.skillsgraph.training;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.wording.Named;

/**
 * Somebody who wants to learn a wanted skill and lets everyone know.
 *
 * @param key the person's
 * @param active whether the person belongs to the organisation
 * @param languages as codes to compare by; none when they aren't known
 * @param skill the key of the skill
 * @param level in it that everyone may know; null when it isn't known
 * @param addOns as trainer or speaker, held today
 */
record Learner(String key, boolean active, Set<String> languages, String skill, @Nullable Long level,
		List<Named> addOns) {
}
