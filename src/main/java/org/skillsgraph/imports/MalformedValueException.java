package org.skillsgraph.imports;

/**
 * The text of a value isn't one of its column's kind.
 */
class MalformedValueException extends Exception {

	private final Code code;

	MalformedValueException(Code code, String message) {
		super(message, null, false, false);
		this.code = code;
	}

	Code code() {
		return code;
	}

	String sentence() {
		return String.valueOf(getMessage());
	}

}
