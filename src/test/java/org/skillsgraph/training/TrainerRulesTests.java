package org.skillsgraph.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.RankedAnswers;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** Who is excluded as a trainer, which inputs are rejected, and how paging works. */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainerRulesTests {

	private static final Map<String, Object> JAVA = RankedAnswers.wanting("java");

	private final GraphQlClient asking;

	private final Given given;

	TrainerRulesTests(GraphQlClient asking, Given given) {
		this.asking = asking;
		this.given = given;
	}

	@BeforeAll
	void somePeople() {
		given.skill("mercury", "Mercury").skill("mercury-planet", "Mercury");
		given.item("java-course", "COURSE", "java").offering("java-2025", "java-course", "2025-05-05");
		given.person("offering").trains("java").speaks("en");
		given.person("left").trains("java").leftOn("2026-11-22");
		given.person("leaving").trains("java").leftOn("2026-11-23");
		given.person("novice").knows("java", 2).holds("TRAINER");
		given.person("novice-who-led").knows("java", 1).leads("java-2025").speaks("sv");
		given.person("competent").knows("java", 3).holds("TRAINER");
		given.person("competent-without-add-on").knows("java", 3);
		given.person("speaker").knows("java", 5).holds("SPEAKER");
		given.person("former").knows("java", 5).held("TRAINER", "2020-01-01", "2026-11-21", 10);
		given.inTheGraph();
	}

	@Test
	void whoFallsIsCountedByTheFirstRule() {
		Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.asAdministrator(), JAVA);

		assertThat(TrainerAnswers.TRAINERS.people(answer)).containsExactlyInAnyOrder("offering", "leaving",
				"novice-who-led", "competent");
		assertThat(RankedAnswers.excluded(answer)).isEqualTo(List.of(fallen("INACTIVE"), fallen("KNOWS_TOO_LITTLE")));
	}

	@Test
	void whoSpeaksNoneOfTheLanguagesFallsButNotWhoseLanguagesAreUnknown() {
		Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.asAdministrator(),
				Map.of("skills", JAVA.get("skills"), "languages", List.of("EN", "de")));

		assertThat(TrainerAnswers.TRAINERS.people(answer)).containsExactlyInAnyOrder("offering", "leaving",
				"competent");
		assertThat(RankedAnswers.excluded(answer))
			.isEqualTo(List.of(fallen("INACTIVE"), fallen("NO_SHARED_LANGUAGE"), fallen("KNOWS_TOO_LITTLE")));
	}

	@Test
	void whoDoesNotHoldTheAddOnFalls() {
		Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.asAdministrator(),
				Map.of("skills", JAVA.get("skills"), "addOn", Map.of("key", "speaker")));

		assertThat(TrainerAnswers.TRAINERS.people(answer)).containsExactly("speaker");
		assertThat(RankedAnswers.excluded(answer))
			.isEqualTo(List.of(fallen("INACTIVE"), Map.of("rule", "WITHOUT_ADD_ON", "count", 5)));
	}

	private static Map<String, Object> fallen(String rule) {
		return Map.of("rule", rule, "count", 1);
	}

	@ParameterizedTest
	@MethodSource("nonsense")
	void whatMakesNoSenseIsRefusedByACode(String code, Map<String, Object> input) {
		assertThat(TrainerAnswers.TRAINERS.code(asking.as("speaker"), input, null)).isEqualTo(code);
	}

	static Stream<Arguments> nonsense() {
		return Stream.of(argumentSet("nothing", "NOTHING_WANTED", Map.of()),
				argumentSet("languages alone", "NOTHING_WANTED", Map.of("languages", List.of("en"))),
				argumentSet("no skills", "NOTHING_WANTED", Map.of("skills", List.of())),
				argumentSet("no words", "NOTHING_WANTED", Map.of("text", " :+-\"*() ")),
				argumentSet("words of the index", "none", Map.of("text", "name:java AND -x* \" ~")),
				argumentSet("too many words", "INVALID_INPUT", Map.of("text", "a".repeat(1_001))),
				argumentSet("an unknown skill", "UNKNOWN_SKILL", RankedAnswers.wanting("java", "nothing")),
				argumentSet("two skills of one name", "AMBIGUOUS",
						Map.of("skills", List.of(Map.of("skill", Map.of("name", "mercury"))))),
				argumentSet("an unknown add-on", "UNKNOWN_ADD_ON", Map.of("addOn", Map.of("key", "nothing"))),
				argumentSet("the id of a person", "UNKNOWN_ADD_ON",
						Map.of("addOn", Map.of("id", new Id("Person", "trainer").opaque()))),
				argumentSet("the id of an add-on", "none",
						Map.of("addOn", Map.of("id", new Id("AddOn", "trainer").opaque()))),
				argumentSet("an empty language", "INVALID_INPUT", Map.of("format", "HACK", "languages", List.of(" "))),
				argumentSet("no importance", "INVALID_INPUT",
						Map.of("skills", List.of(Map.of("skill", Map.of("key", "java"), "importance", 0)))));
	}

	@Test
	void pagesShowEverybodyOnceInTheOrderOfTheWhole() {
		List<String> paged = new ArrayList<>();
		@Nullable String after = null;
		for (int page = 0; page < 2; page++) {
			Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.as("speaker"), JAVA, 2, after);
			Map<String, Object> info = RankedAnswers.object(answer.get("pageInfo"));
			paged.addAll(TrainerAnswers.TRAINERS.people(answer));
			assertThat(answer).containsEntry("totalCount", 4);
			assertThat(info).containsEntry("hasNextPage", page < 1).containsEntry("hasPreviousPage", page > 0);
			after = String.valueOf(info.get("endCursor"));
		}
		assertThat(TrainerAnswers.TRAINERS.people(TrainerAnswers.TRAINERS.of(asking.as("speaker"), JAVA, 2, after)))
			.isEmpty();

		assertThat(paged).doesNotHaveDuplicates()
			.isEqualTo(
					TrainerAnswers.TRAINERS.people(TrainerAnswers.TRAINERS.of(asking.as("speaker"), JAVA, 100, null)));
	}

	@Test
	void aCursorIsGoodForItsOwnQuestionOnlyWhoeverAsks() {
		String cursor = String.valueOf(
				RankedAnswers.object(TrainerAnswers.TRAINERS.of(asking.as("speaker"), JAVA, 2, null).get("pageInfo"))
					.get("endCursor"));

		assertThat(TrainerAnswers.TRAINERS.code(asking.as("speaker"), JAVA, cursor)).isEqualTo("none");
		assertThat(TrainerAnswers.TRAINERS.code(asking.as("novice"), JAVA, cursor)).isEqualTo("none");
		assertThat(TrainerAnswers.TRAINERS.code(asking.as("speaker"), Map.of("text", "java"), cursor))
			.isEqualTo("INVALID_CURSOR");
		assertThat(TrainerAnswers.TRAINERS.code(asking.as("speaker"), JAVA, "x" + cursor)).isEqualTo("INVALID_CURSOR");
	}

}
