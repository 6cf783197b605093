package org.skillsgraph.skills;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;
import org.skillsgraph.text.NameForm;
import org.skillsgraph.text.NameLookups;

/**
 * Names one skill in exactly one way.
 *
 * @param id opaque
 * @param key stable
 * @param name or alias, in whatever case and with or without its accents; may fit several
 */
public record SkillBy(@Nullable String id, @Nullable String key, @Nullable String name) {

	/**
	 * {@return {@code key}, or {@code name} in its normal form, as
	 * {@code cypher/skills/meant.cypher} reads them} Neither when the id isn't a skill's.
	 */
	public Map<String, Object> parameter() {
		if (name != null) {
			String form = NameForm.of(name);
			return form.isEmpty() ? Map.of() : Map.of("name", form, "named", NameLookups.named(name, List.of("SKILL")));
		}
		return ownKey().<Map<String, Object>>map((key) -> Map.of("key", key)).orElse(Map.of());
	}

	/**
	 * {@return the key, where it is said}
	 */
	Optional<String> ownKey() {
		return (id != null) ? Id.keyOf("Skill", id) : Optional.ofNullable(key);
	}

	/** As one reads it back in a message. */
	String words() {
		return (name != null) ? "called \"" + name + '"' : "with the key or id \"" + ((key != null) ? key : id) + '"';
	}

}
