package org.skillsgraph.sheets;

/**
 * What the values of a column are: reads the text of one, which is trimmed and isn't
 * empty, as what the graph stores.
 */
@FunctionalInterface
public interface ValueKind {

	Object read(String text) throws MalformedValueException;

	/**
	 * {@return the text in quotation marks, short enough for a sentence}
	 */
	static String quoted(String text) {
		return '"' + shortened(text) + '"';
	}

	/**
	 * {@return the text, cut where it is too long for a report}
	 */
	static String shortened(String text) {
		boolean fits = text.codePointCount(0, text.length()) <= 60;
		return fits ? text : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
	}

}
