package org.skillsgraph.skills;

/** Rejects a second rebuild while the first is running. */
record RebuildAlreadyRunning(String message, String code) implements RebuildNearSkillsResult {

	RebuildAlreadyRunning() {
		this("The near skills are being rebuilt already. Wait until that has ended.", "ALREADY_RUNNING");
	}

}
