package org.skillsgraph.skills;

/**
 * A rebuild that outlasts the request.
 *
 * @param message for people: what happens to the rebuild
 */
record RebuildContinues(String message) implements RebuildNearSkillsResult {

	RebuildContinues() {
		this("The rebuild takes longer than a request may and goes on by itself.");
	}

}
