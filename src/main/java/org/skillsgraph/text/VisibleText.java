package org.skillsgraph.text;

import com.ibm.icu.text.UnicodeSet;

/**
 * A text without blanks and invisible characters. Names of people in tokens are such
 * texts, so that nobody comes in by adding a character that isn't seen.
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
