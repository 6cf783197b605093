package org.skillsgraph.access;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Refuses an action reserved for administrators, where the mutation's result type
 * provides for it.
 */
record AdministratorsOnly(String message, String code, @Nullable List<String> field) {

	static final String MESSAGE = "Only administrators may do this.";

	AdministratorsOnly() {
		this(MESSAGE, "ADMINISTRATORS_ONLY", null);
	}

}
