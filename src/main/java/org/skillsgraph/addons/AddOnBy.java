package org.skillsgraph.addons;

import java.util.Map;
import java.util.Optional;

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
	 * {@return the key} None when the id isn't of an add-on.
	 */
	public Optional<String> ownKey() {
		return (id != null) ? Id.keyOf("AddOn", id) : Optional.ofNullable(key);
	}

	/**
	 * {@return {@code key}, as statements read it} Nothing when the id isn't an add-on's.
	 */
	public Map<String, Object> parameter() {
		return ownKey().<Map<String, Object>>map((own) -> Map.of("key", own)).orElse(Map.of());
	}

}
