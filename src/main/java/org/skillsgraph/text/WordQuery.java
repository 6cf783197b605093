package org.skillsgraph.text;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts of queries in Lucene's query language for the words of {@link NameProperties}.
 * Every term is escaped.
 */
final class WordQuery {

	/** Shorter words are too similar to others. */
	private static final int SHORTEST_MISSPELT = 4;

	private static final int LONG = 8;

	/**
	 * The longer a term is, the longer it takes to compare it with all words. Misspelt
	 * words are rarely longer than this.
	 */
	private static final int LONGEST_MISSPELT = 20;

	private static final int LONGEST_BEGINNING = 100;

	private WordQuery() {
	}

	static <T> String all(Collection<T> things, Function<T, String> each) {
		return things.stream().map((thing) -> "+(" + each.apply(thing) + ")").collect(Collectors.joining(" "));
	}

	static <T> String any(Collection<T> things, Function<T, String> each) {
		return things.stream().map(each).collect(Collectors.joining(" "));
	}

	static String spelt(NameWords word) {
		String typed = "nameWords:" + escaped(word.typed());
		return (word.parts().size() == 1 || word.joined().length() < NameLookups.FEWEST_LETTERS) ? typed
				: typed + " nameWords:" + escaped(word.joined());
	}

	static String beginning(List<NameWords> words) {
		String last = words.getLast().typed();
		String beginning = "+nameWords:" + escaped(last) + ((last.length() > LONGEST_BEGINNING) ? "" : "*");
		return Stream
			.concat(words.subList(0, words.size() - 1)
				.stream()
				.flatMap((word) -> word.parts().stream())
				.distinct()
				.map((part) -> "+nameWords:" + escaped(part)), Stream.of(beginning))
			.collect(Collectors.joining(" "));
	}

	static String stem(String stem) {
		return "nameWords:%1$s nameStems:%1$s".formatted(escaped(stem));
	}

	static String exact(String part) {
		return "nameWords:" + escaped(part);
	}

	static String misspelt(String part) {
		String word = exact(part);
		return (part.length() < SHORTEST_MISSPELT || part.length() > LONGEST_MISSPELT) ? word
				: word + ((part.length() < LONG) ? "~1" : "~2");
	}

	static String phrase(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	static String escaped(String term) {
		StringBuilder escaped = new StringBuilder(term.length());
		term.codePoints().forEach((letter) -> {
			if (!Character.isLetterOrDigit(letter)) {
				escaped.append('\\');
			}
			escaped.appendCodePoint(letter);
		});
		return escaped.toString();
	}

}
