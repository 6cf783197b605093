package org.skillsgraph.sheets;

/**
 * The text of one value in a file.
 */
public final class Cell {

	private static final char DELETE = 127;

	private Cell() {
	}

	/**
	 * {@return the text without surrounding white space, including no-break spaces}
	 */
	public static String trimmed(String text) {
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
	 * {@return whether there is an ASCII control character that no text needs} Control
	 * characters above ASCII are misread quotation marks of old code pages, and harmless.
	 */
	public static boolean controlled(String text) {
		return text.chars()
			.anyMatch((character) -> (character < ' ' && "\t\n\r".indexOf(character) < 0) || character == DELETE);
	}

	private static boolean blank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF'
				|| character == '\u200B';
	}

}
