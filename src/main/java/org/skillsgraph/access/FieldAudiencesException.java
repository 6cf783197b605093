package org.skillsgraph.access;

/** The table of audiences doesn't fit: the service must not start with it. */
final class FieldAudiencesException extends RuntimeException {

	/**
	 * Says what doesn't fit.
	 * @param message a sentence that names the fields
	 */
	FieldAudiencesException(String message) {
		super(message);
	}

}
