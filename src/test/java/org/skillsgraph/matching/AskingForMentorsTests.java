package org.skillsgraph.matching;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** Who may ask for mentors, for whom, and which inputs are rejected. */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingForMentorsTests {

	private static final Map<String, Object> FOR_MIKA = Map.of("mentee", Map.of("key", "mika"));

	private final GraphQlClient asking;

	private final Given given;

	AskingForMentorsTests(GraphQlClient asking, Given given) {
		this.asking = asking;
		this.given = given;
	}

	@BeforeAll
	void somePeople() {
		given.skill("go", "Go", "golang").skill("go-game", "Game of Go", "go").skill("mercury", "Mercury");
		given.skill("mercury-planet", "Mercury").group("languages", "Languages");
		given.person("mika")
			.wants("java")
			.wants("python", "TEAM")
			.wants("sql", "MANAGER")
			.wants("haskell", "ONLY_ME")
			.reportsTo("boss")
			.memberOf("squad");
		given.person("boss").reportsTo("chief");
		given.person("mate").memberOf("squad");
		given.person("content");
		for (String skill : List.of("java", "python", "sql", "haskell", "go")) {
			given.person("mentor-of-" + skill).mentors(skill);
		}
		given.inTheGraph();
	}

	@Test
	void whoSaysNothingIsAskedWhatTheyWantToLearn() {
		assertThat(MentorAnswers.MENTORS.people(MentorAnswers.MENTORS.of(asking.as("mika"), Map.of())))
			.containsExactlyInAnyOrder("mentor-of-java", "mentor-of-python", "mentor-of-sql", "mentor-of-haskell");
	}

	@ParameterizedTest
	@MethodSource("line")
	void onBehalfOfSomebodyOneAsksForTheWishesOneMaySee(String viewer) {
		assertThat(MentorAnswers.MENTORS.people(MentorAnswers.MENTORS.of(asking.as(viewer), FOR_MIKA)))
			.containsExactlyInAnyOrder("mentor-of-java", "mentor-of-python", "mentor-of-sql");
	}

	static Stream<String> line() {
		return Stream.of("boss", "chief");
	}

	@Test
	void administratorsAskOnBehalfOfAnybody() {
		assertThat(MentorAnswers.MENTORS.people(MentorAnswers.MENTORS.of(asking.asAdministrator(), FOR_MIKA)))
			.containsExactlyInAnyOrder("mentor-of-java", "mentor-of-python", "mentor-of-sql");
	}

	@Test
	void aServiceAccountAsksForWhatEveryoneMayKnow() {
		HttpGraphQlTester service = asking.with(asking.token(Map.of("service", "reports")));

		assertThat(MentorAnswers.MENTORS.people(MentorAnswers.MENTORS.of(service, FOR_MIKA)))
			.containsExactly("mentor-of-java");
		assertThat(MentorAnswers.MENTORS.code(service, Map.of("mentee", Map.of("key", "nobody")), null))
			.isEqualTo("UNKNOWN_PERSON");
	}

	@ParameterizedTest
	@MethodSource("nobody")
	void onBehalfOfAnybodyElseNobodyAsks(String viewer, Map<String, Object> mentee, String code) {
		Map<String, Object> input = Map.of("mentee", mentee, "skills", List.of(Map.of("skill", Map.of("key", "java"))));

		assertThat(MentorAnswers.MENTORS.code(asking.as(viewer), input, null)).isEqualTo(code);
	}

	static Stream<Arguments> nobody() {
		return Stream.of(argumentSet("a team-mate", "mate", Map.of("key", "mika"), "NOT_ALLOWED"),
				argumentSet("a report", "mika", Map.of("key", "boss"), "NOT_ALLOWED"),
				argumentSet("a stranger", "content", Map.of("key", "mika"), "NOT_ALLOWED"),
				argumentSet("nobody of this key", "mika", Map.of("key", "nobody"), "UNKNOWN_PERSON"),
				argumentSet("nobody of this address", "mika", Map.of("email", "nobody@example.org"), "UNKNOWN_PERSON"),
				argumentSet("the id of a skill", "mika", Map.of("id", new Id("Skill", "mika").opaque()),
						"UNKNOWN_PERSON"));
	}

	@Test
	void whoIsNobodyFindsMentorsWithoutAnythingPersonal() {
		Map<String, Object> answer = MentorAnswers.MENTORS.of(asking.asAdministrator(), RankedAnswers.wanting("java"));

		assertThat(RankedAnswers.list(RankedAnswers.object(answer.get("ranking")), "weights"))
			.extracting((weight) -> weight.get("factor"))
			.containsExactly("SKILLS", "PLACES");
	}

	@Test
	void oneAsksByIdKeyNameOrAlias() {
		for (Map<String, Object> by : List.<Map<String, Object>>of(Map.of("id", new Id("Skill", "java").opaque()),
				Map.of("key", "java"), Map.of("name", "JAVA"))) {
			assertThat(MentorAnswers.MENTORS
				.people(MentorAnswers.MENTORS.of(asking.as("content"), Map.of("skills", List.of(Map.of("skill", by))))))
				.containsExactly("mentor-of-java");
		}
		assertThat(MentorAnswers.MENTORS.people(MentorAnswers.MENTORS.of(asking.as("content"),
				Map.of("skills", List.of(Map.of("skill", Map.of("name", "Golang")))))))
			.containsExactly("mentor-of-go");
	}

	@ParameterizedTest
	@MethodSource("nonsense")
	void whatMakesNoSenseIsRefusedByACode(String code, Map<String, Object> input) {
		assertThat(MentorAnswers.MENTORS.code(asking.as("content"), input, null)).isEqualTo(code);
	}

	static Stream<Arguments> nonsense() {
		return Stream.of(argumentSet("no wish", "NOTHING_WANTED", Map.of()),
				argumentSet("an empty list", "NOTHING_WANTED", Map.of("skills", List.of())),
				argumentSet("an unknown skill", "UNKNOWN_SKILL", RankedAnswers.wanting("java", "nothing")),
				argumentSet("an unknown name", "UNKNOWN_SKILL", named("\" OR \"java")),
				argumentSet("a backslash for a name", "UNKNOWN_SKILL", named("\\")),
				argumentSet("a group of the name is as good as any", "none", named("languages")),
				argumentSet("two skills of one name", "AMBIGUOUS", named("mercury")),
				argumentSet("the id of a person", "UNKNOWN_SKILL",
						Map.of("skills", List.of(Map.of("skill", Map.of("id", new Id("Person", "java").opaque()))))),
				argumentSet("an unknown team", "UNKNOWN_TEAM", with("team", Map.of("key", "nothing"))),
				argumentSet("21 skills", "TOO_MANY",
						Map.of("skills", Collections.nCopies(21, Map.of("skill", Map.of("key", "java"))))),
				argumentSet("21 languages", "TOO_MANY", with("languages", Collections.nCopies(21, "en"))),
				argumentSet("an empty language", "INVALID_INPUT", with("languages", List.of(" "))),
				argumentSet("no importance", "INVALID_INPUT", important(0)),
				argumentSet("too much importance", "INVALID_INPUT", important(100.1)),
				argumentSet("less than no overlap", "INVALID_INPUT", with("minOverlapHours", -0.1)),
				argumentSet("more than a day", "INVALID_INPUT", with("minOverlapHours", 24.1)));
	}

	private static Map<String, Object> named(String name) {
		return Map.of("skills", List.of(Map.of("skill", Map.of("name", name))));
	}

	private static Map<String, Object> important(double importance) {
		return Map.of("skills", List.of(Map.of("skill", Map.of("key", "java"), "importance", importance)));
	}

	private static Map<String, Object> with(String field, Object value) {
		return Map.of("skills", List.of(Map.of("skill", Map.of("key", "java"))), field, value);
	}

}
