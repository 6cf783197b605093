package org.skillsgraph.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many words of a text are compared with all words of the index. A search spends most
 * of its time on this.
 */
class NameLookupsTests {

	@ParameterizedTest
	@ValueSource(ints = { 21, 40, 1_000 })
	void noTypingErrorIsForgivenInALongWord(int letters) {
		String word = "k".repeat(letters);

		assertThat(forgiven(word)).isZero();
		assertThat(NameLookups.about(word, List.of("SKILL"))).doesNotContain("~");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 8, 9, 20, 40 })
	void typingErrorsAreForgivenInTheFirstWords(int words) {
		String text = IntStream.range(0, words)
			.mapToObj((number) -> "kubernetes" + (char) ('a' + number % 26) + number)
			.collect(Collectors.joining(" "));

		assertThat(forgiven(text)).isEqualTo(Math.min(8, words));
	}

	private static long forgiven(String text) {
		return NameLookups.of(text, null)
			.stream()
			.mapToLong((lookup) -> lookup.query().chars().filter((sign) -> sign == '~').count())
			.sum();
	}

}
