package org.skillsgraph.roles;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * Identifies one role by exactly one field.
 *
 * @param id opaque
 * @param key stable
 */
public record RoleBy(@Nullable String id, @Nullable String key) {

	/**
	 * {@return the key} Empty if the id isn't a role's.
	 */
	public Optional<String> ownKey() {
		return (id != null) ? Id.keyOf("Role", id) : Optional.ofNullable(key);
	}

	/**
	 * {@return the statement parameter {@code key}} Empty if the id isn't a role's.
	 */
	public Map<String, Object> parameter() {
		return ownKey().<Map<String, Object>>map((own) -> Map.of("key", own)).orElse(Map.of());
	}

}
