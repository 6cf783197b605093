package org.skillsgraph.insights;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.skills.NearReason;

/**
 * A skill that is asked for.
 *
 * @param key the skill's
 * @param name as it is called
 * @param level 1 to 5; null when any will do
 * @param importance beside the others, at least 0
 * @param near what covers it in part, nearest first
 */
record RequestedSkill(String key, String name, @Nullable Long level, double importance, List<Near> near) {

	static final Comparator<RequestedSkill> MOST_IMPORTANT_FIRST = Comparator
		.comparingDouble(RequestedSkill::importance)
		.reversed()
		.thenComparing(RequestedSkill::key);

	/**
	 * A skill that covers another in part.
	 *
	 * @param key the skill's
	 * @param name as it is called
	 * @param nearness how much it covers, 0 to 1
	 * @param reason why it does
	 */
	record Near(String key, String name, double nearness, NearReason reason) {
	}

	/**
	 * {@return the same skill asked for twice, as one}: as far and as much as the more
	 * demanding of both.
	 */
	RequestedSkill and(RequestedSkill other) {
		Long further = (level == null || (other.level != null && other.level > level)) ? other.level : level;
		return new RequestedSkill(key, name, further, Math.max(importance, other.importance), near);
	}

}
