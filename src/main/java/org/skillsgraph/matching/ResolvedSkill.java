package org.skillsgraph.matching;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.skills.PartialSkill;
import org.skillsgraph.wording.Named;

/**
 * A skill that a mentor is wanted for.
 *
 * @param skill the skill
 * @param level the level to reach; null for any
 * @param importance relative to the other wanted skills, more than 0
 * @param offering how many people offer it
 * @param near the skills that partly cover it and that somebody offers, nearest first
 */
record ResolvedSkill(Named skill, @Nullable Long level, double importance, long offering, List<PartialSkill> near) {

	String key() {
		return skill.key();
	}

	/**
	 * {@return two requests for the same skill as one}, with the higher level and the
	 * greater importance.
	 */
	ResolvedSkill and(ResolvedSkill other) {
		Long further = (level == null || (other.level != null && other.level > level)) ? other.level : level;
		return new ResolvedSkill(skill, further, Math.max(importance, other.importance), offering, near);
	}

	/**
	 * {@return how much an offer says about a mentor}: {@code ln(1 + N / (1 + df))}, the
	 * inverse document frequency of text retrieval, never 0. A rare skill says more about
	 * a mentor than one that most offer.
	 * @param mentors how many people offer mentoring in any skill
	 */
	double rarity(long mentors) {
		return Math.log(1 + mentors / (1.0 + offering));
	}

}
