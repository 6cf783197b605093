package org.skillsgraph.skills;

/**
 * A rebuild that takes longer than a request may.
 *
 * @param message what becomes of it, for people
 */
record RebuildGoesOn(String message) implements RebuildNearSkillsResult {

	RebuildGoesOn() {
		this("The rebuild takes longer than a request may and goes on by itself.");
	}

}
