package org.skillsgraph.people;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * Names one person in exactly one way.
 *
 * @param id opaque
 * @param key stable
 * @param email in whatever case
 */
public record PersonBy(@Nullable String id, @Nullable String key, @Nullable String email) {

	/**
	 * {@return {@code key} or {@code email}, as statements read them} Neither when the id
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
