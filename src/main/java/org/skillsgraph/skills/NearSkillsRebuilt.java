package org.skillsgraph.skills;

/**
 * The result of a completed rebuild of near skills.
 *
 * @param skills how many skills there are
 * @param edges how many pairs are near in total
 * @param seconds how long the rebuild took
 */
public record NearSkillsRebuilt(int skills, int edges, double seconds) implements RebuildNearSkillsResult {
}
