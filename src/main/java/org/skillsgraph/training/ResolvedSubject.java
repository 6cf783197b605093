package org.skillsgraph.training;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.skills.NearOffer;
import org.skillsgraph.wording.Named;

/**
 * A skill that a trainer is wanted for.
 *
 * @param skill which
 * @param level the level to reach; null for whatever can be learnt
 * @param importance beside the others, more than 0
 * @param near what covers it in part, nearest first
 */
record ResolvedSubject(Named skill, @Nullable Long level, double importance, List<NearOffer> near) {

	String key() {
		return skill.key();
	}

	/**
	 * {@return the near skills of which something is so, nearest first}
	 */
	List<NearOffer> near(Predicate<String> key) {
		return near.stream().filter((one) -> key.test(one.skill().key())).toList();
	}

	/**
	 * {@return the same skill asked for twice, as one}: as far and as much as the more
	 * demanding of both.
	 */
	ResolvedSubject and(ResolvedSubject other) {
		Long further = (level == null || (other.level != null && other.level > level)) ? other.level : level;
		return new ResolvedSubject(skill, further, Math.max(importance, other.importance),
				near.isEmpty() ? other.near : near);
	}

}
