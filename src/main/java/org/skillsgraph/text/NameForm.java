package org.skillsgraph.text;

import java.util.regex.Pattern;

import com.ibm.icu.text.Normalizer2;

/**
 * The normal form in which two spellings of one name are equal: compatibility characters,
 * capitals and white space make no difference.
 */
public final class NameForm {

	private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

	private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{IsWhite_Space}\\p{Z}]+");

	private NameForm() {
	}

	/**
	 * {@return the text in NFKC, case folded and trimmed, with one space wherever there
	 * was white space}
	 */
	public static String of(String text) {
		return WHITE_SPACE.matcher(FOLDING.normalize(text)).replaceAll(" ").strip();
	}

}
