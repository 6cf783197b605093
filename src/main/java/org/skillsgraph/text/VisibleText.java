package org.skillsgraph.text;

import com.ibm.icu.text.UnicodeSet;

/**
 * A text that has nothing in it but what one sees: two of them that look alike to a
 * reader don't differ by blanks or signs that aren't shown.
 */
public final class VisibleText {

	/**
	 * Separators, controls, what no font shows, and the blank among the braille signs.
	 */
	private static final UnicodeSet UNSEEN = new UnicodeSet("[[:Z:][:C:][:Default_Ignorable_Code_Point:]\\u2800]")
		.freeze();

	private VisibleText() {
	}

	/**
	 * {@return whether a text consists of visible characters alone, at least one}
	 * @param text any text
	 */
	public static boolean is(String text) {
		return !text.isEmpty() && UNSEEN.containsNone(text);
	}

}
