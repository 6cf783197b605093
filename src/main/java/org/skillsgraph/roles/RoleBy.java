package org.skillsgraph.roles;

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

}
