package org.skillsgraph.addons;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * Names one add-on in exactly one way.
 *
 * @param id opaque
 * @param key stable
 */
public record AddOnBy(@Nullable String id, @Nullable String key) {

	/**
	 * {@return {@code key}, as statements read it} Nothing when the id isn't an add-on's.
	 */
	public Map<String, Object> parameter() {
		if (id != null) {
			return Id.keyOf("AddOn", id).<Map<String, Object>>map((key) -> Map.of("key", key)).orElse(Map.of());
		}
		return (key != null) ? Map.of("key", key) : Map.of();
	}

}
