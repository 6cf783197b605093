package org.skillsgraph.imports;

/**
 * The text of one value as it stands in a file.
 */
final class Cell {

	private Cell() {
	}

	/**
	 * {@return the text without white space around it, no-break spaces too}
	 */
	static String trimmed(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && blank(text.charAt(start))) {
			start++;
		}
		while (end > start && blank(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	/**
	 * {@return whether there is a control character that no text needs}
	 */
	static boolean controlled(String text) {
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			if (Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r') {
				return true;
			}
		}
		return false;
	}

	private static boolean blank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF'
				|| character == '\u200B';
	}

}
