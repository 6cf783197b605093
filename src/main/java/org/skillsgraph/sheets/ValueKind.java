package org.skillsgraph.sheets;

/**
 * The kind of a column's values: converts a text, trimmed and not empty, to the stored
 * value.
 */
@FunctionalInterface
public interface ValueKind {

	Object read(String text) throws MalformedValueException;

	/**
	 * {@return the text in quotation marks, cut to fit a sentence}
	 */
	static String quoted(String text) {
		return '"' + shortened(text) + '"';
	}

	/**
	 * {@return the text, cut if it is too long for a report}
	 */
	static String shortened(String text) {
		boolean fits = text.codePointCount(0, text.length()) <= 60;
		return fits ? text : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
	}

}
