package org.skillsgraph.skills;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;
import org.skillsgraph.text.NameForm;
import org.skillsgraph.text.NameLookups;

/**
 * Identifies one skill by exactly one field.
 *
 * @param id opaque
 * @param key stable
 * @param name name or alias, in any case, with or without accents; may match several
 * skills
 */
public record SkillBy(@Nullable String id, @Nullable String key, @Nullable String name) {

	/**
	 * {@return the parameter of {@code cypher/skills/meant.part.cypher}: {@code key}, or
	 * the normalized {@code name}} Empty if the id isn't a skill's.
	 */
	public Map<String, Object> parameter() {
		if (name != null) {
			String form = NameForm.of(name);
			return form.isEmpty() ? Map.of() : Map.of("name", form, "named", NameLookups.named(name, List.of("SKILL")));
		}
		return ownKey().<Map<String, Object>>map((key) -> Map.of("key", key)).orElse(Map.of());
	}

	/**
	 * {@return the key, given as such or in the id}
	 */
	Optional<String> ownKey() {
		return (id != null) ? Id.keyOf("Skill", id) : Optional.ofNullable(key);
	}

	/** The skill as quoted in a message. */
	String words() {
		return (name != null) ? "called \"" + name + '"' : "with the key or id \"" + ((key != null) ? key : id) + '"';
	}

}
