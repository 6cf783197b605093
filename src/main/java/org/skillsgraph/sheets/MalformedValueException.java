package org.skillsgraph.sheets;

/**
 * The text of a value doesn't fit its column's kind.
 */
public class MalformedValueException extends Exception {

	private final AnomalyCode code;

	public MalformedValueException(AnomalyCode code, String message) {
		super(message, null, false, false);
		this.code = code;
	}

	public AnomalyCode code() {
		return code;
	}

	public String sentence() {
		return String.valueOf(getMessage());
	}

}
