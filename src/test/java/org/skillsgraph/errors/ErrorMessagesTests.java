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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that don't fit the schema are answered by plain sentences: {@code wrong.txt}
 * lists requests, variables and the sentences.
 */
@SkillsGraphTest
class ErrorMessagesTests {

	private static final String LONG = "x".repeat(1_000);

	private final Sender asking;

	private final GraphQlClient client;

	ErrorMessagesTests(GraphQlClient client) {
		this.client = client;
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
			.containsExactly(
					"The variable `$format` has \"" + LONG.substring(0, 60) + "…\" where one of COURSE, WORKSHOP, "
							+ "TRAINING, PRESENTATION, BOOK_CIRCLE, DOJO, CONFERENCE, ARTICLE, EMBED, HACK belongs.");
		assertThat(messages("{ offerings(filter: {from: \"" + LONG + "\"}) { totalCount } }", Map.of()))
			.containsExactly("The argument `filter.from` of `offerings` has \"" + LONG.substring(0, 60)
					+ "…\" where a moment such as 2026-11-29T09:30:00+01:00 belongs.");
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
