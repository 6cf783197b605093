package org.skillsgraph.skills;

/** Refuses a second rebuild beside the first. */
record RebuildUnderWay(String message, String code) implements RebuildNearSkillsResult {

	RebuildUnderWay() {
		this("The near skills are being rebuilt already. Wait until that has ended.", "UNDER_WAY");
	}

}
