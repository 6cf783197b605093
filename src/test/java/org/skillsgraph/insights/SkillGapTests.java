package org.skillsgraph.insights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.skills.RebuildingNearSkills;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person or team lacks, computed from what counts for the viewer. */
@SkillsGraphTest
@AnyDatabase
class SkillGapTests {

	private static final String QUESTION = """
			query ($input: SkillGapInput!) {
				skillGap(input: $input) {
					person { key }
					team { key }
					role { key }
					peopleCount
					coverage
					skills {
						skill { key }
						level
						importance
						state
						coverage
						found { skill { key } level nearness reason }
						holders
						people { person { key } }
						dependsOn { key }
						nearest { person { key } wantsToLearn text }
						text
					}
				}
			}
			""";

	private static final Pattern LONG = Pattern.compile("\\d+\\.\\d{4,}");

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	private final RebuildingNearSkills nearSkills;

	SkillGapTests(GraphQlClient asking, EmptyGraph graph, Given given, RebuildingNearSkills nearSkills) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
		this.nearSkills = nearSkills;
	}

	@BeforeEach
	void somePeople() {
		graph.make();
		given.skill("kafka", "Apache Kafka")
			.skill("kafka-streams", "Kafka Streams")
			.narrower("kafka-streams", "kafka")
			.role("senior", "java", 4, 1.0)
			.role("senior", "kafka", 3, 0.8)
			.role("senior", "kubernetes", 3, 0.6)
			.role("senior", "rust", 2, 0.5)
			.role("senior", "teaching", 2, 0.3);
		given.person("mika")
			.memberOf("squad")
			.knows("java", 4)
			.knows("kafka", 2)
			.has("rust")
			.knows("kubernetes", 3, "ONLY_ME")
			.wants("kafka")
			.wants("teaching", "TEAM");
		given.person("lucia").memberOf("squad").knows("kafka-streams", 5).knows("java", 3).wants("kubernetes");
		given.person("gone").memberOf("squad").leftOn("2026-01-01").knows("teaching", 5);
		given.person("stranger").knows("teaching", 5);
		given.inTheGraph();
		nearSkills.all((_, _) -> {
		});
	}

	@Test
	void theWholeGapOfAPersonIsAsItWasPromised() {
		// Of 2.7, the importance of all skills but those UNKNOWN: 1 + 0.8 * 2/3
		assertThat(rounded(gap(asking.as("stranger"), Map.of("of", person("mika"), "against", role("senior")))))
			.isEqualTo(
					json("""
							{
								"person": { "key": "mika" }, "team": null, "role": { "key": "senior" }, "peopleCount": 1,
								"coverage": 0.57,
								"skills": [
									{ "skill": { "key": "java" }, "level": "PROFICIENT", "importance": 1.0, "state": "COVERED",
										"coverage": 1.0,
										"found": { "skill": { "key": "java" }, "level": "PROFICIENT", "nearness": 1.0, "reason": null },
										"holders": 1, "people": [ { "person": { "key": "mika" } } ], "dependsOn": null, "nearest": [],
										"text": "Is proficient in java." },
									{ "skill": { "key": "kafka" }, "level": "COMPETENT", "importance": 0.8, "state": "NEAR",
										"coverage": 0.67,
										"found": { "skill": { "key": "kafka" }, "level": "BEGINNER", "nearness": 1.0, "reason": null },
										"holders": 0, "people": [], "dependsOn": null, "nearest": [],
										"text": "Is a beginner in Apache Kafka, 1 level short. Wants to learn it." },
									{ "skill": { "key": "kubernetes" }, "level": "COMPETENT", "importance": 0.6,
										"state": "MISSING", "coverage": 0.0, "found": null,
										"holders": 0, "people": [], "dependsOn": null, "nearest": [],
										"text": "Nothing is known of it." },
									{ "skill": { "key": "rust" }, "level": "BEGINNER", "importance": 0.5, "state": "UNKNOWN",
										"coverage": 0.0,
										"found": { "skill": { "key": "rust" }, "level": null, "nearness": 1.0, "reason": null },
										"holders": 0, "people": [], "dependsOn": null, "nearest": [],
										"text": "Has rust, but nobody said at which level." },
									{ "skill": { "key": "teaching" }, "level": "BEGINNER", "importance": 0.3,
										"state": "MISSING", "coverage": 0.0, "found": null,
										"holders": 0, "people": [], "dependsOn": null, "nearest": [],
										"text": "Nothing is known of it." }
								]
							}
							"""));
	}

	@Test
	void theWholeGapOfATeamIsAsItWasPromised() {
		// NEAR of kafka: half of 2 IC / (1 + IC), IC = 1 - ln 2 / ln 6
		assertThat(rounded(gap(asking.as("stranger"),
				Map.of("of", Map.of("team", Map.of("key", "squad")), "against",
						skills("java", 3, "kafka", 3, "kubernetes", 1)))))
			.isEqualTo(
					json("""
							{
								"person": null, "team": { "key": "squad" }, "role": null, "peopleCount": 2, "coverage": 0.56,
								"skills": [
									{ "skill": { "key": "java" }, "level": "COMPETENT", "importance": 1.0, "state": "COVERED",
										"coverage": 1.0,
										"found": { "skill": { "key": "java" }, "level": "PROFICIENT", "nearness": 1.0, "reason": null },
										"holders": 2, "people": [ { "person": { "key": "mika" } }, { "person": { "key": "lucia" } } ],
										"dependsOn": null, "nearest": [], "text": "2 people have it." },
									{ "skill": { "key": "kafka" }, "level": "COMPETENT", "importance": 1.0, "state": "NEAR",
										"coverage": 0.67,
										"found": { "skill": { "key": "kafka" }, "level": "BEGINNER", "nearness": 1.0, "reason": null },
										"holders": 0, "people": [], "dependsOn": null,
										"nearest": [
											{ "person": { "key": "mika" }, "wantsToLearn": true,
												"text": "Is a beginner in Apache Kafka, 1 level short. Wants to learn it." },
											{ "person": { "key": "lucia" }, "wantsToLearn": false,
												"text": "Is an expert in Kafka Streams, a part of Apache Kafka, which counts for 38%." } ],
										"text": "Nobody is competent in it; the nearest comes to 67%." },
									{ "skill": { "key": "kubernetes" }, "level": "NOVICE", "importance": 1.0, "state": "MISSING",
										"coverage": 0.0, "found": null, "holders": 0, "people": [], "dependsOn": null,
										"nearest": [ { "person": { "key": "lucia" }, "wantsToLearn": true,
											"text": "Nothing is known of it. Wants to learn it." } ],
										"text": "As far as is known, nobody has it or anything near it." }
								]
							}
							"""));
	}

	@Test
	void whatOnlyOneHasDependsOnThem() {
		Map<String, Object> java = skill(gap(asking.as("stranger"),
				Map.of("of", Map.of("team", Map.of("key", "squad")), "against", skills("java", 4))), 0);

		assertThat(java).containsEntry("state", "COVERED")
			.containsEntry("dependsOn", Map.of("key", "mika"))
			.containsEntry("text", "Depends on one person.");
		assertThat(java.get("nearest")).asString().contains("Is competent in java, 1 level short.");
	}

	@Test
	void onesOwnPrivateClaimsCountForOneselfAlone() {
		Map<String, Object> input = Map.of("of", person("mika"), "against", role("senior"));

		assertThat(state(asking.as("mika"), input, "kubernetes")).isEqualTo("COVERED");
		assertThat(state(asking.as("lucia"), input, "kubernetes")).isEqualTo("MISSING");
		assertThat(state(asking.asAdministrator(), input, "kubernetes")).isEqualTo("MISSING");
		Map<String, Object> team = Map.of("of", Map.of("team", Map.of("key", "squad")), "against", role("senior"));
		assertThat(state(asking.as("mika"), team, "kubernetes")).isEqualTo("COVERED");
		assertThat(state(asking.as("lucia"), team, "kubernetes")).isEqualTo("MISSING");
	}

	@Test
	void nearSkillsAreLeftOutOnDemand() {
		Map<String, Object> input = Map.of("of", person("lucia"), "against", skills("kafka", 3));

		assertThat(state(asking.as("mika"), input, "kafka")).isEqualTo("NEAR");
		Map<String, Object> without = new HashMap<>(input);
		without.put("nearSkills", false);
		assertThat(state(asking.as("mika"), without, "kafka")).isEqualTo("MISSING");
	}

	@Test
	void theBroaderSkillCoversNothingOfTheNarrower() {
		Map<String, Object> input = Map.of("of", person("mika"), "against", skills("kafka-streams", 1));

		assertThat(state(asking.as("mika"), input, "kafka-streams")).isEqualTo("MISSING");
	}

	@Test
	void goalsAreWhatOneWantsToLearnAsFarAsItCounts() {
		Map<String, Object> goals = Map.of("of", person("mika"), "against", Map.of("goals", "WANTS_TO_LEARN"));

		assertThat(keys(gap(asking.as("mika"), goals))).containsExactly("kafka", "teaching");
		assertThat(keys(gap(asking.as("lucia"), goals))).containsExactly("kafka");
		assertThat(keys(gap(asking.as("stranger"),
				Map.of("of", Map.of("team", Map.of("key", "squad")), "against", Map.of("goals", "WANTS_TO_LEARN")))))
			.containsExactly("kafka", "kubernetes");
		assertThat(gap(asking.as("stranger"), Map.of("against", Map.of("goals", "WANTS_TO_LEARN"))))
			.containsEntry("skills", List.of())
			.containsEntry("person", Map.of("key", "stranger"));
	}

	@Test
	void aTeamIsAllWhoBelongToItsParts() {
		given.person("deep").memberOf("part").knows("teaching", 3);
		given.partOf("part", "squad");
		given.inTheGraph();

		assertThat(state(asking.as("stranger"),
				Map.of("of", Map.of("team", Map.of("key", "squad")), "against", role("senior")), "teaching"))
			.isEqualTo("COVERED");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			UNKNOWN_PERSON | {"of": {"person": {"key": "nobody"}}, "against": {"role": {"key": "senior"}}}
			UNKNOWN_TEAM   | {"of": {"team": {"key": "nothing"}}, "against": {"role": {"key": "senior"}}}
			UNKNOWN_ROLE   | {"against": {"role": {"key": "nothing"}}}
			UNKNOWN_SKILL  | {"against": {"skills": [{"skill": {"key": "nothing"}}]}}
			INVALID_INPUT  | {"against": {"skills": [{"skill": {"key": "java"}, "importance": 0}]}}
			""")
	void whatCannotBeAnsweredIsRefusedByCode(String code, String input) {
		assertThat(code(asking.as("mika"), input)).isEqualTo(code);
	}

	@Test
	void whoIsNobodySaysWhose() {
		assertThat(code(asking.asAdministrator(), "{\"against\": {\"role\": {\"key\": \"senior\"}}}"))
			.isEqualTo("UNKNOWN_PERSON");
	}

	private static Map<String, Object> person(String key) {
		return Map.of("person", Map.of("key", key));
	}

	private static Map<String, Object> role(String key) {
		return Map.of("role", Map.of("key", key));
	}

	/** Keys and levels alternate. */
	private static Map<String, Object> skills(Object... keysAndLevels) {
		List<String> levels = List.of("NOVICE", "BEGINNER", "COMPETENT", "PROFICIENT", "EXPERT");
		return Map.of("skills",
				IntStream.range(0, keysAndLevels.length / 2)
					.mapToObj((place) -> Map.of("skill", Map.of("key", keysAndLevels[2 * place]), "level",
							levels.get((Integer) keysAndLevels[2 * place + 1] - 1)))
					.toList());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> gap(GraphQlTester asker, Map<String, ?> input) {
		return (Map<String, Object>) asker.document(QUESTION)
			.variable("input", input)
			.execute()
			.path("skillGap")
			.entity(Object.class)
			.get();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> skills(Map<String, Object> gap) {
		return (List<Map<String, Object>>) Objects.requireNonNull(gap.get("skills"));
	}

	private static Map<String, Object> skill(Map<String, Object> gap, int place) {
		return skills(gap).get(place);
	}

	private static List<String> keys(Map<String, Object> gap) {
		return skills(gap).stream()
			.map((skill) -> String.valueOf(((Map<?, ?>) Objects.requireNonNull(skill.get("skill"))).get("key")))
			.toList();
	}

	private static String state(GraphQlTester asker, Map<String, ?> input, String skill) {
		Map<String, Object> gap = gap(asker, input);
		return String.valueOf(skill(gap, keys(gap).indexOf(skill)).get("state"));
	}

	private static String code(GraphQlTester asker, String input) {
		Map<String, String> codes = new HashMap<>();
		asker.document(QUESTION)
			.variable("input", JsonMapper.shared().readValue(input, Object.class))
			.execute()
			.errors()
			.satisfy((errors) -> errors
				.forEach((error) -> codes.put("code", String.valueOf(error.getExtensions().get("code")))));
		return codes.getOrDefault("code", "none");
	}

	private static Object rounded(Object answer) {
		return json(LONG.matcher(JsonMapper.shared().writeValueAsString(answer))
			.replaceAll((number) -> String.valueOf(Math.round(Double.parseDouble(number.group()) * 1_000) / 1_000.0)));
	}

	private static Object json(String text) {
		return JsonMapper.shared().readValue(text, Object.class);
	}

}
