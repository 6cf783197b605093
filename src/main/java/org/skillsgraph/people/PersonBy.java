package org.skillsgraph.people;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * Identifies one person by exactly one field.
 *
 * @param id opaque
 * @param key stable
 * @param email in any case
 */
public record PersonBy(@Nullable String id, @Nullable String key, @Nullable String email) {

	/**
	 * {@return the statement parameter, {@code key} or {@code email}} Empty if the id
	 * isn't a person's.
	 */
	public Map<String, Object> parameter() {
		if (id != null) {
			return Id.keyOf("Person", id).<Map<String, Object>>map((key) -> Map.of("key", key)).orElse(Map.of());
		}
		if (key != null) {
			return Map.of("key", key);
		}
		return (email != null) ? Map.of("email", email.toLowerCase(Locale.ROOT)) : Map.of();
	}

}
