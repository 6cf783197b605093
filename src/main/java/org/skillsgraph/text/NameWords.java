package org.skillsgraph.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The words of a text, in plain form. A word has signs, and parts between them: the parts
 * of {@code o'brien-smith} are {@code o}, {@code brien} and {@code smith}.
 *
 * @param typed the word with its signs
 * @param parts its letters and digits between signs, in order; at least one
 */
public record NameWords(String typed, List<String> parts) {

	/** Indexes split longer words in two. */
	private static final int LONGEST = 200;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ,;:|\"()\\[\\]{}<>]+");

	/** A full stop may begin a name; plus and number sign may end one: .NET, C++, C#. */
	private static final Pattern AROUND = Pattern
		.compile("^[^\\p{L}\\p{N}\\p{M}.]+|(?<=[\\p{L}\\p{N}\\p{M}+#])[^\\p{L}\\p{N}\\p{M}+#]+$");

	private static final Pattern BETWEEN_PIECES = Pattern.compile("[^\\p{L}\\p{N}\\p{M}.+#']+");

	private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

	/** Scripts written without spaces. */
	private static final Pattern UNSPACED = Pattern
		.compile(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}].*");

	/**
	 * {@return the words of a text, in order}
	 * @param text as somebody wrote it
	 */
	public static List<NameWords> in(String text) {
		return BETWEEN_WORDS.splitAsStream(NameForm.plain(text))
			.map((word) -> (word.length() > LONGEST) ? word.substring(0, LONGEST) : word)
			.map(NameWords::bare)
			.flatMap(NameWords::word)
			.toList();
	}

	/**
	 * {@return every way to type a word of some names: with its signs, a piece of it, its
	 * letters alone, each part}
	 * @param names as somebody wrote them
	 */
	public static Set<String> spellings(Collection<String> names) {
		Set<String> spellings = new LinkedHashSet<>();
		for (String name : names) {
			for (NameWords word : in(name)) {
				spellings.add(word.typed());
				BETWEEN_PIECES.splitAsStream(word.typed())
					.map(NameWords::bare)
					.flatMap(NameWords::word)
					.forEach((piece) -> {
						spellings.add(piece.typed());
						spellings.add(piece.joined());
					});
				spellings.add(word.joined());
				spellings.addAll(word.parts());
			}
		}
		return spellings;
	}

	/**
	 * {@return the stems of the words of some texts, each once} The most frequent English
	 * words are left out, unless there are no others.
	 * @param texts as somebody wrote them
	 */
	public static Set<String> stems(Collection<String> texts) {
		List<String> parts = texts.stream()
			.flatMap((text) -> in(text).stream())
			.flatMap((word) -> word.parts().stream())
			.toList();
		List<String> telling = parts.stream()
			.filter((part) -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(part))
			.toList();
		Set<String> stems = new LinkedHashSet<>();
		EnglishStemmer stemmer = new EnglishStemmer();
		for (String part : telling.isEmpty() ? parts : telling) {
			stemmer.setCurrent(part);
			stemmer.stem();
			stems.add(stemmer.getCurrent());
		}
		return stems;
	}

	/**
	 * {@return only its letters and digits}
	 */
	public String joined() {
		return String.join("", parts);
	}

	private static String bare(String word) {
		return AROUND.matcher(word).replaceAll("");
	}

	private static Stream<NameWords> word(String typed) {
		List<String> parts = SIGN.splitAsStream(typed)
			.filter((part) -> !part.isEmpty())
			.flatMap(NameWords::segments)
			.toList();
		return parts.isEmpty() ? Stream.of() : Stream.of(new NameWords(typed, parts));
	}

	/** Without spaces, a dictionary tells the words apart. */
	private static Stream<String> segments(String part) {
		if (!UNSPACED.matcher(part).matches()) {
			return Stream.of(part);
		}
		BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
		words.setText(part);
		List<String> segments = new ArrayList<>();
		int start = words.first();
		for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
			segments.add(part.substring(start, end));
			start = end;
		}
		return segments.stream();
	}

}
