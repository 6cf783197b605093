package org.skillsgraph.learning;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * Identifies one learning item by exactly one field.
 *
 * @param id opaque
 * @param key stable
 */
public record ItemBy(@Nullable String id, @Nullable String key) {

	/**
	 * {@return the key} Empty if the id isn't a learning item's.
	 */
	public Optional<String> ownKey() {
		return (id != null) ? Id.keyOf("LearningItem", id) : Optional.ofNullable(key);
	}

}
