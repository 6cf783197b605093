package org.skillsgraph.training;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.skills.PartialSkill;
import org.skillsgraph.wording.Named;

/**
 * A skill that a trainer is wanted for.
 *
 * @param skill the skill
 * @param level the level to reach; null for any
 * @param importance relative to the others, more than 0
 * @param near the skills that partly cover it, nearest first
 */
record ResolvedSubject(Named skill, @Nullable Long level, double importance, List<PartialSkill> near) {

	String key() {
		return skill.key();
	}

	/**
	 * {@return the near skills whose key passes a test, nearest first}
	 */
	List<PartialSkill> near(Predicate<String> key) {
		return near.stream().filter((one) -> key.test(one.skill().key())).toList();
	}

	/**
	 * {@return two requests for the same skill as one}, with the higher level and the
	 * greater importance.
	 */
	ResolvedSubject and(ResolvedSubject other) {
		Long further = (level == null || (other.level != null && other.level > level)) ? other.level : level;
		return new ResolvedSubject(skill, further, Math.max(importance, other.importance),
				near.isEmpty() ? other.near : near);
	}

}
