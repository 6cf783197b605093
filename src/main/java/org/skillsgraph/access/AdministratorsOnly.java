package org.skillsgraph.access;

/**
 * Refuses what only administrators may do, where the result of a deed foresees it.
 */
record AdministratorsOnly(String message, String code) {

	static final String MESSAGE = "Only administrators may do this.";

	AdministratorsOnly() {
		this(MESSAGE, "ADMINISTRATORS_ONLY");
	}

}
