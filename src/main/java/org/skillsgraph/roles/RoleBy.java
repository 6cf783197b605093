package org.skillsgraph.roles;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * Names one role in exactly one way.
 *
 * @param id opaque
 * @param key stable
 */
public record RoleBy(@Nullable String id, @Nullable String key) {

	/**
	 * {@return the key} None when the id isn't of a role.
	 */
	public Optional<String> ownKey() {
		return (id != null) ? Id.keyOf("Role", id) : Optional.ofNullable(key);
	}

	/**
	 * {@return {@code key}, as statements read it} Nothing when the id isn't a role's.
	 */
	public Map<String, Object> parameter() {
		return ownKey().<Map<String, Object>>map((own) -> Map.of("key", own)).orElse(Map.of());
	}

}
