package org.skillsgraph.errors;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import graphql.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that don't fit the schema are answered by plain sentences: {@code wrong.txt}
 * lists requests, variables and the sentences.
 */
@SkillsGraphTest
class ErrorMessagesTests {

	private static final String LONG = "x".repeat(1_000);

	private static final String FORMATS = "COURSE, WORKSHOP, TRAINING, PRESENTATION, BOOK_CIRCLE, DOJO, CONFERENCE, "
			+ "ARTICLE, EMBED, HACK belongs.";

	private final Sender asking;

	private final GraphQlClient client;

	private final GraphQlSource source;

	ErrorMessagesTests(GraphQlClient client, GraphQlSource source) {
		this.client = client;
		this.source = source;
		this.asking = Sender.administrator(URI.create(client.address()));
	}

	@ParameterizedTest
	@MethodSource("wrong")
	void aWrongRequestIsAnsweredBySentences(String request, String variables, List<String> sentences) {
		assertThat(messages(request, JsonMapper.shared().readValue(variables, Map.class))).isEqualTo(sentences);
	}

	static Stream<Arguments> wrong() throws IOException {
		String listed = Files.readString(Path.of("src/test/resources/wrong.txt"));
		return Arrays.stream(listed.split("\n\n")).skip(1).map((entry) -> {
			List<String> lines = entry.strip().lines().map(String::strip).toList();
			int sentences = lines.get(1).startsWith("{") ? 2 : 1;
			return Arguments.argumentSet(lines.getFirst(), lines.getFirst(), (sentences == 2) ? lines.get(1) : "{}",
					lines.subList(sentences, lines.size()));
		});
	}

	@Test
	void onlyTheBeginningOfAValueIsQuoted() {
		assertThat(messages("query ($format: LearningFormat) { findTrainers(input: {format: $format}) { totalCount } }",
				Map.of("format", LONG)))
			.containsExactly("The variable `$format` has `" + LONG.substring(0, 60) + "…` where one of " + FORMATS);
		assertThat(messages("{ offerings(filter: {from: \"" + LONG + "\"}) { totalCount } }", Map.of()))
			.containsExactly("The argument `filter.from` of `offerings` has \"" + LONG.substring(0, 60)
					+ "…\" where a moment such as 2026-11-29T09:30:00+01:00 belongs.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "'", "\"", "`", "'\"`", "it's '", "\" or \"" })
	void aValueWithQuotesIsShortenedToo(String quotes) {
		String value = quotes + LONG;
		String literal = JsonMapper.shared().writeValueAsString(value);
		String beginning = value.substring(0, 60) + "…";

		assertThat(messages("{ offerings(filter: {from: " + literal + "}) { totalCount } }", Map.of()))
			.containsExactly("The argument `filter.from` of `offerings` has \"" + beginning
					+ "\" where a moment such as 2026-11-29T09:30:00+01:00 belongs.");
		assertThat(messages("{ findTrainers(input: {format: " + literal + "}) { totalCount } }", Map.of()))
			.containsExactly(
					"The argument `input.format` of `findTrainers` has \"" + beginning + "\" where one of " + FORMATS);
		assertThat(messages("query ($format: LearningFormat) { findTrainers(input: {format: $format}) { totalCount } }",
				Map.of("format", value)))
			.containsExactly("The variable `$format` has `" + beginning + "` where one of " + FORMATS);
		assertThat(messages("{ people " + literal + " }", Map.of()))
			.containsExactly("The document can't be read from line 1, column 10 on: `" + literal.substring(0, 60)
					+ "…` is unexpected there.");
	}

	/** No input has several fields that it can't do without, so far. */
	@Test
	void eachMissingFieldIsQuotedAlone() {
		assertThat(SafeMessages.plainly("The argument `input` of `people` also needs [name, key]", source.schema()))
			.isEqualTo("The argument `input` of `people` also needs `name`, `key`.");
	}

	@Test
	void sentencesAreEnglishWhateverTheCallersLanguage() {
		client.asAdministrator()
			.mutate()
			.header("Accept-Language", "de")
			.build()
			.document("{ nothing }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).extracting((error) -> error.getMessage())
				.containsExactly("`Query` has no field `nothing`."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Validation", "Scalars", "Parsing", "Execution" })
	void eachSentenceIsOneThatTheLibraryLooksUp(String bundle) {
		ResourceBundle theirs = ResourceBundle.getBundle("i18n." + bundle, Locale.ROOT,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		ResourceBundle ours = ResourceBundle.getBundle("i18n." + bundle, Locale.ENGLISH);

		assertThat(ours.getLocale()).isEqualTo(Locale.ENGLISH);
		assertThat(theirs.keySet()).isEqualTo(ours.keySet());
	}

	private List<String> messages(String request, Map<?, ?> variables) {
		JsonNode errors = asking
			.send(JsonMapper.shared().writeValueAsString(Map.of("query", request, "variables", variables)))
			.json()
			.at("/errors");
		return errors.valueStream().map((error) -> error.at("/message").asString()).toList();
	}

}
