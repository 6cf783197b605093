package org.skillsgraph.csv;

import java.util.Locale;

/**
 * Makes text from files safe to print on one line of a terminal.
 */
public final class PrintableText {

	private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

	private static final int ZERO_WIDTH_JOINER = 0x200D;

	private static final int LONGEST = 300;

	private PrintableText() {
	}

	/**
	 * {@return the text on one line} Characters that would break the line, control the
	 * terminal or change the writing direction are escaped, for example as {@code \n}. A
	 * very long text is cut.
	 * @param text any
	 */
	public static String line(String text) {
		StringBuilder line = new StringBuilder();
		text.codePoints().limit(LONGEST).forEach((point) -> append(line, point));
		return (text.codePointCount(0, text.length()) > LONGEST) ? line.append('…').toString() : line.toString();
	}

	private static void append(StringBuilder line, int point) {
		switch (point) {
			case '\n' -> line.append("\\n");
			case '\r' -> line.append("\\r");
			case '\t' -> line.append("\\t");
			case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER -> line.appendCodePoint(point);
			default -> {
				if (harmless(point)) {
					line.appendCodePoint(point);
				}
				else {
					line.append(String.format(Locale.ROOT, "\\u%04X", point));
				}
			}
		}
	}

	private static boolean harmless(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.SURROGATE ->
				false;
			default -> true;
		};
	}

}
