package org.skillsgraph.claims;

/**
 * A person and a skill, by their keys.
 *
 * @param person the person's
 * @param skill the skill's
 */
public record PersonSkill(String person, String skill) {
}
