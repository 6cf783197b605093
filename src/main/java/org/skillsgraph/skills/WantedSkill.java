package org.skillsgraph.skills;

import org.jspecify.annotations.Nullable;

/**
 * A skill that is wanted, how far, and how much.
 *
 * @param skill which
 * @param level the level to reach, 1 to 5; null for whatever can be learnt
 * @param importance beside other wanted skills; null for 1
 */
public record WantedSkill(SkillBy skill, @Nullable Long level, @Nullable Double importance) {
}
