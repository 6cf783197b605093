package org.skillsgraph.learning;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * Names one learning item in exactly one way.
 *
 * @param id opaque
 * @param key stable
 */
public record ItemBy(@Nullable String id, @Nullable String key) {

	/**
	 * {@return the key} None when the id isn't of a learning item.
	 */
	public Optional<String> ownKey() {
		return (id != null) ? Id.keyOf("LearningItem", id) : Optional.ofNullable(key);
	}

}
