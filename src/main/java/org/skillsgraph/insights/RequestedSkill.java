package org.skillsgraph.insights;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.skills.NearReason;

/**
 * A skill that is asked for.
 *
 * @param key of the skill
 * @param name of the skill
 * @param level 1 to 5; null for any
 * @param importance relative to the others, at least 0
 * @param near skills that cover it in part, nearest first
 */
record RequestedSkill(String key, String name, @Nullable Long level, double importance, List<Near> near) {

	static final Comparator<RequestedSkill> MOST_IMPORTANT_FIRST = Comparator
		.comparingDouble(RequestedSkill::importance)
		.reversed()
		.thenComparing(RequestedSkill::key);

	/**
	 * A skill that covers another in part.
	 *
	 * @param key of the skill
	 * @param name of the skill
	 * @param nearness how much it covers, 0 to 1
	 * @param reason why it does
	 */
	record Near(String key, String name, double nearness, NearReason reason) {
	}

	/**
	 * {@return the same skill, requested twice, as one}: takes the higher level and the
	 * greater importance.
	 */
	RequestedSkill and(RequestedSkill other) {
		Long further = (level == null || (other.level != null && other.level > level)) ? other.level : level;
		return new RequestedSkill(key, name, further, Math.max(importance, other.importance), near);
	}

}
