package org.skillsgraph.skills;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Rejects a second rebuild while the first is running. */
record RebuildAlreadyRunning(String message, String code,
		@Nullable List<String> field) implements RebuildNearSkillsResult {

	RebuildAlreadyRunning() {
		this("The near skills are being rebuilt already. Wait until that has ended.", "ALREADY_RUNNING", null);
	}

}
