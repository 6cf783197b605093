package org.skillsgraph.learning;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * A skill at a level, in the schema's shape.
 *
 * @param skill the skill
 * @param level 1 to 5; null for any
 */
public record SkillAtLevel(Id skill, @Nullable Long level) {

	/**
	 * {@return the skill in the schema's shape}
	 */
	public static SkillAtLevel of(Requirement.Skill skill) {
		return new SkillAtLevel(new Id("Skill", skill.key()), skill.level());
	}

}
