package org.skillsgraph.matching;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.skills.NearOffer;
import org.skillsgraph.wording.Named;

/**
 * A skill that a mentor is wanted for.
 *
 * @param skill which
 * @param level the level to reach; null for whatever can be learnt
 * @param importance beside the other wanted skills, more than 0
 * @param offering how many offer it
 * @param near what covers it in part and is offered by somebody, nearest first
 */
record ResolvedSkill(Named skill, @Nullable Long level, double importance, long offering, List<NearOffer> near) {

	String key() {
		return skill.key();
	}

	/**
	 * {@return the same skill wanted twice, as one}: as far and as much as the more
	 * demanding of both.
	 */
	ResolvedSkill and(ResolvedSkill other) {
		Long further = (level == null || (other.level != null && other.level > level)) ? other.level : level;
		return new ResolvedSkill(skill, further, Math.max(importance, other.importance), offering, near);
	}

	/**
	 * {@return how much it tells that somebody offers this skill}: {@code ln(1 + N / (1 +
	 * df))}, the inverse document frequency of text retrieval, never 0. A rare skill says
	 * more of a mentor than one that most offer.
	 * @param mentors how many offer mentoring in whatever
	 */
	double rarity(long mentors) {
		return Math.log(1 + mentors / (1.0 + offering));
	}

}
