package org.skillsgraph.skills;

/** Refuses what only administrators may do. */
record AdministratorsOnly(String message, String code) implements RebuildNearSkillsResult {

	AdministratorsOnly() {
		this("Only administrators may rebuild the near skills.", "ADMINISTRATORS_ONLY");
	}

}
