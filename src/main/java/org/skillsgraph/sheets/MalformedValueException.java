package org.skillsgraph.sheets;

/**
 * The text of a value isn't one of its column's kind.
 */
public class MalformedValueException extends Exception {

	private final Code code;

	public MalformedValueException(Code code, String message) {
		super(message, null, false, false);
		this.code = code;
	}

	public Code code() {
		return code;
	}

	public String sentence() {
		return String.valueOf(getMessage());
	}

}
