package org.skillsgraph.training;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.mentoring.Named;

/**
 * A skill that a trainer is wanted for.
 *
 * @param skill which
 * @param level the level to reach; null for whatever can be learnt
 * @param importance beside the others, more than 0
 */
record Subject(Named skill, @Nullable Long level, double importance) {

	String key() {
		return skill.key();
	}

	/**
	 * {@return the same skill asked for twice, as one}: as far and as much as the more
	 * demanding of both.
	 */
	Subject and(Subject other) {
		Long further = (level == null || (other.level != null && other.level > level)) ? other.level : level;
		return new Subject(skill, further, Math.max(importance, other.importance));
	}

}
