package org.skillsgraph.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.BadRequestException;

/**
 * Look-ups that find things by a text in the full-text indexes {@code names} and
 * {@code search}, from the strictest to the loosest. The indexes hold
 * {@link NameProperties}. Every term is escaped, so that no part of a text is parsed as
 * query syntax.
 *
 * @param index the index to query
 * @param query the query, in Lucene's query language
 * @param match how its results match the text
 */
public record NameLookups(String index, String query, Match match) {

	/**
	 * How something matches a text, best first.
	 */
	public enum Match {

		/** A name is the text, regardless of case, normal form and white space. */
		NAME(0),
		/** A name is the text, except for accents. */
		PLAIN_NAME(1),
		/** A name is the text, except for signs and spaces. */
		NAME_LETTERS(2),
		/** All words are words of a name. */
		WORDS(3),
		/** All words are words of a name, the last one just the beginning of one. */
		BEGINNING(4),
		/** All words are words of a name in another form, such as the plural. */
		WORD_FORMS(5),
		/** All words are words of a name, apart from typing errors. */
		SPELLING(6),
		/** Some words are words of a name. */
		SOME_WORDS(7),
		/** Some words are words of the texts that describe the thing. */
		TEXT(8);

		private final int rank;

		Match(int rank) {
			this.rank = rank;
		}

		/**
		 * {@return its rank, from 0 for the best}
		 */
		public int rank() {
			return rank;
		}

		/**
		 * {@return the match of a rank, if any}
		 */
		public static Optional<Match> ranked(int rank) {
			return Stream.of(values()).filter((match) -> match.rank == rank).findFirst();
		}

	}

	private static final int LONGEST = 1_000;

	private static final String NOTHING = "searchKind:nothing";

	private static final int MOST_WORDS = 20;

	private static final int MOST_MISSPELT = 8;

	/** With a single letter, C++ would match C. */
	static final int FEWEST_LETTERS = 2;

	/**
	 * {@return the look-ups for a text, the strictest first; none for a blank text}
	 * @param text user input; only its first 20 words count, and typing errors are
	 * tolerated in the first 8 of them if they have at most 20 letters
	 * @param kinds the kinds of things to find; null for all
	 * @throws BadRequestException with code INVALID_INPUT when the text is longer than
	 * 1,000 characters
	 */
	public static List<NameLookups> of(String text, @Nullable Collection<String> kinds) {
		check(text);
		List<NameLookups> lookups = new ArrayList<>(names(text));
		List<NameWords> words = words(text);
		if (!words.isEmpty()) {
			Collection<String> stems = stems(words);
			lookups.add(search(Match.WORDS, WordQuery.all(words, WordQuery::spelt)));
			lookups.add(search(Match.BEGINNING, WordQuery.beginning(words)));
			lookups.add(search(Match.WORD_FORMS, WordQuery.all(stems, WordQuery::stem)));
			lookups.add(search(Match.SPELLING, spelling(parts(words))));
			lookups.add(search(Match.SOME_WORDS,
					WordQuery.any(words, WordQuery::spelt) + " " + WordQuery.any(stems, WordQuery::stem)));
			lookups.add(search(Match.TEXT, WordQuery.any(stems, (stem) -> "textStems:" + WordQuery.escaped(stem))));
		}
		return lookups.stream().map((lookup) -> lookup.only(kinds)).toList();
	}

	/**
	 * {@return the look-ups for things with a name like a text, the strictest first}
	 * @param text user input; only its first 1,000 characters count
	 * @param kinds the kinds of things to find
	 */
	public static List<NameLookups> likeNamed(String text, Collection<String> kinds) {
		return of(text.substring(0, Math.min(text.length(), LONGEST)), kinds).stream()
			.filter((lookup) -> lookup.match() != Match.TEXT)
			.toList();
	}

	/**
	 * {@return one query of the index {@code search} for anything related to a text;
	 * empty when the text has no word}
	 * @param text user input; only its first 20 words count
	 * @param kinds the kinds of things to find
	 * @throws BadRequestException with code INVALID_INPUT when the text is longer than
	 * 1,000 characters
	 */
	public static String about(@Nullable String text, Collection<String> kinds) {
		check((text != null) ? text : "");
		List<NameWords> words = words((text != null) ? text : "");
		if (words.isEmpty()) {
			return "";
		}
		Collection<String> stems = stems(words);
		String query = "(%s)^8 (%s)^4 (%s)^2 (%s)".formatted(WordQuery.any(words, WordQuery::spelt),
				WordQuery.any(stems, WordQuery::stem),
				WordQuery.any(parts(words).stream().limit(MOST_MISSPELT).toList(), WordQuery::misspelt),
				WordQuery.any(stems, (stem) -> "textStems:" + WordQuery.escaped(stem)));
		return search(Match.TEXT, query).only(kinds).query();
	}

	/**
	 * {@return a query of the full-text index for things with a name, regardless of case,
	 * accents and white space; empty for a blank name}
	 * @param name user input
	 * @param kinds the kinds of things to find
	 */
	public static String named(String name, Collection<String> kinds) {
		return names(name).stream()
			.filter((lookup) -> lookup.match() == Match.NAME || lookup.match() == Match.PLAIN_NAME)
			.reduce((_, looser) -> looser)
			.map((lookup) -> lookup.only(kinds).query())
			.orElse("");
	}

	/**
	 * {@return a query of the index {@code search} for things with all words of a text in
	 * a name, the last one perhaps just the beginning of one; nothing matches a text
	 * without a word}
	 * @param text user input; only its first 20 words count
	 * @throws BadRequestException with code INVALID_INPUT when the text is longer than
	 * 1,000 characters
	 */
	public static String beginning(String text) {
		check(text);
		List<NameWords> words = words(text);
		return words.isEmpty() ? NOTHING : WordQuery.beginning(words);
	}

	/**
	 * {@return the look-up as a statement's parameter: index, query and match, 0 being
	 * the best}
	 */
	public Map<String, Object> parameter() {
		return Map.of("index", index, "query", query, "match", (long) match.rank());
	}

	private static void check(String text) {
		if (text.length() > LONGEST) {
			throw new BadRequestException("INVALID_INPUT", "`text` takes at most 1,000 characters.");
		}
	}

	private static List<NameLookups> names(String text) {
		String form = NameForm.of(text);
		String plain = NameForm.plain(form);
		String letters = NameForm.letters(form);
		if (form.isEmpty()) {
			return List.of();
		}
		List<NameLookups> lookups = new ArrayList<>();
		lookups.add(new NameLookups("names", "names:" + WordQuery.phrase(form), Match.NAME));
		if (!plain.isEmpty()) {
			lookups.add(new NameLookups("names",
					"names:%1$s names:%2$s plainNames:%2$s".formatted(WordQuery.phrase(form), WordQuery.phrase(plain)),
					Match.PLAIN_NAME));
		}
		if (letters.length() >= FEWEST_LETTERS) {
			lookups.add(new NameLookups("names",
					"names:%1$s plainNames:%1$s nameLetters:%1$s".formatted(WordQuery.phrase(letters)),
					Match.NAME_LETTERS));
		}
		return lookups;
	}

	private static List<NameWords> words(String text) {
		return NameWords.in(text).stream().distinct().limit(MOST_WORDS).toList();
	}

	private static List<String> parts(List<NameWords> words) {
		return words.stream().flatMap((word) -> word.parts().stream()).distinct().limit(MOST_WORDS).toList();
	}

	/** Each word that may be misspelt costs a scan of all words. */
	private static String spelling(List<String> parts) {
		List<String> first = parts.subList(0, Math.min(parts.size(), MOST_MISSPELT));
		return (WordQuery.all(first, WordQuery::misspelt) + " "
				+ WordQuery.all(parts.subList(first.size(), parts.size()), WordQuery::exact))
			.strip();
	}

	private static Collection<String> stems(List<NameWords> words) {
		return NameWords.stems(parts(words));
	}

	private static NameLookups search(Match match, String query) {
		return new NameLookups("search", query, match);
	}

	private NameLookups only(@Nullable Collection<String> kinds) {
		return (kinds == null) ? this : new NameLookups(index,
				"+(%s)^0 +(%s)".formatted(WordQuery.any(kinds, (kind) -> "searchKind:" + kind), query), match);
	}

}
