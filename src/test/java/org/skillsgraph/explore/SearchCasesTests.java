package org.skillsgraph.explore;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Searches that once went wrong, with the right answers. */
@SkillsGraphTest
class SearchCasesTests {

	private final SearchAnswers finding;

	private final GraphQlClient asking;

	private final EmptyGraph empty;

	private final Organisation organisation;

	SearchCasesTests(GraphQlClient asking, EmptyGraph empty, Organisation organisation) {
		this.finding = new SearchAnswers(asking);
		this.asking = asking;
		this.empty = empty;
		this.organisation = organisation;
	}

	@BeforeEach
	void emptyGraph() {
		empty.make();
	}

	@Test
	void namesWithSignsAreFoundFirst() throws IOException {
		Map<String, String> expected = expected("search-names-with-signs", "first hit for each text");

		Map<String, @Nullable String> found = new LinkedHashMap<>();
		expected.keySet().forEach((text) -> found.put(text, finding.first(text)));

		assertThat(found).isEqualTo(expected);
	}

	@Test
	void lettersWithMarksAreFoundFirstHoweverTheyAreComposed() throws IOException {
		Map<String, String> expected = expected("search-letters-with-marks", "first hit for each text");

		Map<String, @Nullable String> found = new LinkedHashMap<>();
		expected.keySet().forEach((text) -> found.put(text, finding.first(typed(text))));

		assertThat(found).isEqualTo(expected);
	}

	@Test
	void aNameMeansTheSameSkillHoweverItIsComposed() throws IOException {
		Map<String, String> expected = expected("search-letters-with-marks", "skill by name");

		Map<String, @Nullable String> found = new LinkedHashMap<>();
		expected.keySet().forEach((text) -> found.put(text, skill(typed(text))));

		assertThat(found).isEqualTo(expected);
	}

	private @Nullable String skill(String name) {
		return asking.asAdministrator()
			.document("query ($name: String!) { skill(by: {name: $name}) { key } }")
			.variable("name", name)
			.execute()
			.path("skill.key")
			.entity(String.class)
			.get();
	}

	private static String typed(String text) {
		String name = text.replaceFirst(" \\((?:de)?composed\\)", "");
		return Normalizer.normalize(name, text.endsWith("(decomposed)") ? Normalizer.Form.NFD : Normalizer.Form.NFC);
	}

	private Map<String, String> expected(String slug, String answers) throws IOException {
		organisation.directory("cases/" + slug);
		try (InputStream file = Objects
			.requireNonNull(SearchCasesTests.class.getResourceAsStream("/cases/" + slug + "/expected.json"))) {
			JsonNode expected = JsonMapper.shared().readTree(file).path(answers);
			assertThat(expected.isEmpty()).isFalse();
			Map<String, String> byText = new LinkedHashMap<>();
			expected.properties().forEach((answer) -> byText.put(answer.getKey(), answer.getValue().asString()));
			return byText;
		}
	}

}
