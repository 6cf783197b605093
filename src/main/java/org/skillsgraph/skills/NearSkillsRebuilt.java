package org.skillsgraph.skills;

/**
 * What a rebuild of near skills came to.
 *
 * @param skills how many skills there are
 * @param edges how many pairs are near in all
 * @param seconds that it took
 */
public record NearSkillsRebuilt(int skills, int edges, double seconds) implements RebuildNearSkillsResult {
}
