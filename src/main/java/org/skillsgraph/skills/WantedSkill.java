package org.skillsgraph.skills;

import org.jspecify.annotations.Nullable;

/**
 * A wanted skill with the level to reach and its importance.
 *
 * @param skill the skill
 * @param level the level to reach, 1 to 5; null for any
 * @param importance relative to other wanted skills; null for 1
 */
public record WantedSkill(SkillBy skill, @Nullable Long level, @Nullable Double importance) {

	/**
	 * {@return the importance relative to other wanted skills}
	 */
	public double relativeImportance() {
		return (importance != null) ? importance : 1;
	}

}
