package org.skillsgraph.insights;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * Names one role in exactly one way.
 *
 * @param id opaque
 * @param key stable
 */
record RoleBy(@Nullable String id, @Nullable String key) {

	/**
	 * {@return {@code key}, as statements read it} Nothing when the id isn't a role's.
	 */
	Map<String, Object> parameter() {
		if (id != null) {
			return Id.keyOf("Role", id).<Map<String, Object>>map((key) -> Map.of("key", key)).orElse(Map.of());
		}
		return (key != null) ? Map.of("key", key) : Map.of();
	}

}
