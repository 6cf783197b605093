package org.skillsgraph.graph;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Words as the full-text index {@code search} is asked for them. A word counts most where
 * it is a name, less where it begins one, and least where it is almost one: one letter
 * may be wrong in a word of four, two in a word of eight.
 */
public final class WordQuery {

	private static final int LONGEST = 1_000;

	private static final int MOST_WORDS = 20;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private WordQuery() {
	}

	/**
	 * {@return the question for the index; empty when there is no word in the text} Only
	 * letters and digits reach the index's own query language: nothing of it can be
	 * smuggled in.
	 * @param text from outside; its first 20 words count
	 * @throws BadRequestException with code INVALID_INPUT when the text is longer than
	 * 1,000 characters
	 */
	public static String of(@Nullable String text) {
		if (text == null) {
			return "";
		}
		if (text.length() > LONGEST) {
			throw new BadRequestException("INVALID_INPUT", "`text` takes at most 1,000 characters.");
		}
		return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT))
			.filter((word) -> !word.isEmpty())
			.distinct()
			.limit(MOST_WORDS)
			.map(WordQuery::word)
			.collect(Collectors.joining(" "));
	}

	private static String word(String word) {
		String exact = "name:%1$s^8 title:%1$s^6 aliases:%1$s^6 %1$s^2 %1$s*".formatted(word);
		return (word.length() < 4) ? exact : exact + " " + word + ((word.length() < 8) ? "~1" : "~2");
	}

}
