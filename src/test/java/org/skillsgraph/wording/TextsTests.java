package org.skillsgraph.wording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that users read can be read aloud from {@code texts.txt}: each text of the
 * source stands there with an example in sound English.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextsTests {

	private static final Path SOURCES = Path.of("src/main/java/org/skillsgraph");

	private static final List<String> PACKAGES = List.of("paths", "steps", "matching", "training", "insights",
			"explore", "ranking", "wording", "learning", "skills", "claims");

	/**
	 * Whole sentences are for users there; other texts are names, patterns and Cypher.
	 */
	private static final List<String> PACKAGES_WITH_SENTENCES = List.of("errors", "limits", "paging", "compiler",
			"documents", "graph", "text", "http", "planning");

	private List<ListedText> texts = List.of();

	@BeforeAll
	void read() throws IOException {
		texts = ListedText.all();
	}

	@Test
	void eachTextOfTheSourceIsListedOnce() throws IOException {
		List<String> written = new ArrayList<>();
		for (String name : PACKAGES) {
			written.addAll(SourceTexts.in(SOURCES.resolve(name)));
		}
		for (String name : PACKAGES_WITH_SENTENCES) {
			written.addAll(SourceTexts.sentencesIn(SOURCES.resolve(name)));
		}

		assertThat(texts.stream().map(ListedText::line)).containsExactlyInAnyOrderElementsOf(written);
	}

	@Test
	void eachTextHasAnExample() {
		assertThat(texts.stream().filter((text) -> text.examples().isEmpty()).map(ListedText::line)).isEmpty();
	}

	@Test
	void eachExampleFitsItsTemplate() {
		assertThat(texts.stream()
			.flatMap((text) -> text.misfits().stream().map((example) -> text.line() + " <> " + example))).isEmpty();
	}

	@Test
	void noExampleIsFaulty() {
		assertThat(texts.stream()
			.flatMap((text) -> text.examples().stream())
			.distinct()
			.filter((example) -> !EnglishFaults.in(example).isEmpty())
			.map((example) -> EnglishFaults.in(example) + " " + example)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			is full.|begins with no capital, number or quotation
			It is full. ask for another.|begins with no capital, number or quotation
			It is full|ends with no full stop or question mark
			It is  full.|has a blank too many
			It is full .|has a blank too many
			It is full , as known.|has a blank too many
			It is full.Ask for another.|has a blank too few
			It is full..|has two stops in a row
			1 steps with 2 hours of work.|has one of many
			Has led it once and 1 other items.|has one of many
			1 step with 2 hour of work.|has many of one
			Has no open place.|
			It takes a hour.|has a before a vowel
			It is a article.|has a before a vowel
			It is an course.|has an before a consonant
			It is full. Ask for another. It is full.|says a sentence twice
			Step 1 needs it, in 21 weeks of 1.5 hours, an hour an item at a time.|
			""")
	void aFaultIsFound(String text, @Nullable String fault) {
		assertThat(EnglishFaults.in(text)).isEqualTo((fault != null) ? List.of(fault) : List.of());
	}

}
