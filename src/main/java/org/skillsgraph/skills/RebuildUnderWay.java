package org.skillsgraph.skills;

/** Rejects a second rebuild while the first is running. */
record RebuildUnderWay(String message, String code) implements RebuildNearSkillsResult {

	RebuildUnderWay() {
		this("The near skills are being rebuilt already. Wait until that has ended.", "UNDER_WAY");
	}

}
