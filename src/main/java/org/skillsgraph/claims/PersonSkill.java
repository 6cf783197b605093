package org.skillsgraph.claims;

/**
 * The keys of a person and a skill.
 *
 * @param person the person's key
 * @param skill the skill's key
 */
public record PersonSkill(String person, String skill) {
}
