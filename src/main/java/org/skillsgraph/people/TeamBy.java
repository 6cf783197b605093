package org.skillsgraph.people;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * Identifies one team by exactly one field.
 *
 * @param id opaque
 * @param key stable
 */
public record TeamBy(@Nullable String id, @Nullable String key) {

	/**
	 * {@return the statement parameter {@code key}} Empty if the id isn't a team's.
	 */
	public Map<String, Object> parameter() {
		if (id != null) {
			return Id.keyOf("Team", id).<Map<String, Object>>map((key) -> Map.of("key", key)).orElse(Map.of());
		}
		return (key != null) ? Map.of("key", key) : Map.of();
	}

}
