package org.skillsgraph.imports;

/**
 * What the values of a column are: reads the text of one, which is trimmed and isn't
 * empty, as what the graph stores.
 */
@FunctionalInterface
interface Kind {

	Object read(String text) throws MalformedValueException;

	/**
	 * {@return the text in quotation marks, short enough for a sentence}
	 */
	static String quoted(String text) {
		return '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"';
	}

}
