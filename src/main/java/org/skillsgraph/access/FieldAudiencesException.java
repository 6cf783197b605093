package org.skillsgraph.access;

/** The audience table is invalid: the service must not start with it. */
final class FieldAudiencesException extends RuntimeException {

	/**
	 * Creates the exception.
	 * @param message a sentence that names the fields
	 */
	FieldAudiencesException(String message) {
		super(message);
	}

}
