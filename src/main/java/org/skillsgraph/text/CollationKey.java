package org.skillsgraph.text;

import java.util.Arrays;
import java.util.HexFormat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;

/**
 * The sort key of a name in an alphabetical list.
 */
public final class CollationKey {

	/** About 200 letters. Keys are index entries, which hold 8 kB. */
	private static final int LONGEST = 500;

	private static final RuleBasedCollator COLLATOR = collator();

	private CollationKey() {
	}

	/**
	 * {@return a text that sorts, character by character, as people expect the name to}
	 * It follows the root collation of Unicode's CLDR: accents and case only distinguish
	 * names that are otherwise equal, ł sorts among the l, and 2 comes before 10. Names
	 * that agree in their first 200 letters or so may have the same key.
	 * @param name any name
	 */
	public static String of(String name) {
		byte[] key = COLLATOR.getCollationKey(NameForm.spaced(name)).toByteArray();
		// The last byte is a terminator and carries no information.
		return HexFormat.of().formatHex(Arrays.copyOf(key, Math.min(key.length - 1, LONGEST)));
	}

	private static RuleBasedCollator collator() {
		RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
		collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
		collator.setNumericCollation(true);
		// Once frozen, it can be shared by threads.
		return (RuleBasedCollator) collator.freeze();
	}

}
