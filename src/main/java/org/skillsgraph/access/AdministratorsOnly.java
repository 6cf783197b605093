package org.skillsgraph.access;

/**
 * Refuses an action reserved for administrators, where the mutation's result type
 * provides for it.
 */
record AdministratorsOnly(String message, String code) {

	static final String MESSAGE = "Only administrators may do this.";

	AdministratorsOnly() {
		this(MESSAGE, "ADMINISTRATORS_ONLY");
	}

}
