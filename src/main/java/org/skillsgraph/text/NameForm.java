package org.skillsgraph.text;

import java.util.regex.Pattern;

import com.ibm.icu.text.Normalizer2;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The forms in which names are compared, from the strictest to the loosest. Two names are
 * the same when one of their forms is equal; the stricter the form, the surer the match.
 */
public final class NameForm {

	// NFKC_Casefold as Unicode's chapter 3.13 defines it: canonically equal texts are
	// equal, and so are ß and SS.
	private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

	private static final Normalizer2 DECOMPOSING = Normalizer2.getNFKDInstance();

	private static final Normalizer2 COMPOSING = Normalizer2.getNFCInstance();

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u201A\u201B\u02BC\u02B9`\u00B4\u2032]");

	private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");

	/**
	 * Combining marks, Hebrew points and Arabic vowels. In other scripts, marks make
	 * different letters.
	 */
	private static final Pattern MARK = Pattern
		.compile("[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F"
				+ "\u0591-\u05C7\u064B-\u065F\u0670]+");

	private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

	/** Far longer than any name; indexes hold no terms of more than 32 kB. */
	private static final int LONGEST = 4_000;

	private NameForm() {
	}

	/**
	 * {@return the name regardless of its case and normal form} White space of any kind
	 * counts as one space, and every apostrophe and dash as the plain one.
	 * @param text as somebody wrote it
	 */
	public static String of(String text) {
		// Folding produces more signs: a small minus becomes a minus.
		return spaced(plainSigns(FOLDING.normalize(plainSigns(text))));
	}

	private static String plainSigns(String text) {
		return DASH.matcher(APOSTROPHE.matcher(text).replaceAll("'")).replaceAll("-");
	}

	/**
	 * {@return the name with each run of white space as one plain space, and none around
	 * the name} Only its first 4,000 characters count.
	 */
	static String spaced(String text) {
		String spaced = SPACE.matcher(text).replaceAll(" ").strip();
		return (spaced.length() > LONGEST) ? spaced.substring(0, LONGEST) : spaced;
	}

	/**
	 * {@return the name without accents and other marks} Latin letters that have no
	 * decomposition count as the nearest plain ones: ł as l, ø as o, ı as i.
	 * @param text as somebody wrote it, or in another form
	 */
	public static String plain(String text) {
		String bare = COMPOSING.normalize(MARK.matcher(DECOMPOSING.normalize(of(text))).replaceAll(""));
		char[] input = bare.toCharArray();
		char[] output = new char[4 * input.length];
		int length = ASCIIFoldingFilter.foldToASCII(input, 0, output, 0, input.length);
		// ASCII folding turns some small letters into capitals.
		return spaced(FOLDING.normalize(new String(output, 0, length)));
	}

	/**
	 * {@return only the letters and digits of the plain name} Empty for a name of signs.
	 * @param text as somebody wrote it, or in another form
	 */
	public static String letters(String text) {
		return SIGN.matcher(plain(text)).replaceAll("");
	}

}
