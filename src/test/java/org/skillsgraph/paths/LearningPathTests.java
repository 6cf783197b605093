package org.skillsgraph.paths;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.steps.Step;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** How a person reaches a learning target. */
@SkillsGraphTest
@AnyDatabase
@SuppressWarnings("unchecked")
class LearningPathTests {

	private static final String QUESTION = """
			query($input: LearningPathInput!) {
				learningPath(input: $input) {
					__typename
					... on LearningPath {
						proven lowerBound gap
						total { items hours cost weeks estimated }
						steps {
							position because text
							item { key } mentor { key } addOn { key } offering { key }
							gains { level skill { key } }
						}
						alternatives { total { hours } steps { text } }
					}
					... on LearningPathBlocked {
						text
						missing { item { key } skill { level skill { key } } addOn { key } }
					}
				}
			}
			""";

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	LearningPathTests(GraphQlClient asking, EmptyGraph graph, Given given) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
	}

	@BeforeEach
	void aCatalogue() {
		graph.make();
		given.skill("kafka", "Kafka").skill("java", "Java").skill("oboe", "Oboe").skill("law", "Law");
		given.item("java-course").hours(10).cost(0).teaches("java", 3);
		given.item("kafka-course").hours(8).cost(0).teaches("kafka", 2).requires("{'skill': 'java', 'level': 2}");
		given.item("kafka-dojo").format("DOJO").hours(30).cost(0).teaches("kafka", 3);
		given.item("kafka-outside").external().teaches("kafka", 4).requires("{'item': 'kafka-course'}");
		given.item("stage")
			.hours(2)
			.cost(0)
			.requires(
					"{'allOf': [{'item': 'java-course'}, {'anyOf': [{'item': 'mentioned'}, {'item': 'kafka-dojo'}]}]}");
		given.addOn("champion", "{'allOf': [{'item': 'stage'}, {'skill': 'kafka', 'level': 3}]}");
		given.role("engineer", "java", 3).role("engineer", "oboe", 2);
		given.person("mika").knows("java", 1).wants("law").reportsTo("boss");
		given.person("olof").knows("oboe", 4).mentors("oboe");
		given.person("full").knows("oboe", 5).mentors("oboe").places(0);
		given.person("boss").knows("law", 5).mentors("law");
	}

	@Test
	void theWholeAnswerSaysWhatToDoInWhichOrderAndWhy() {
		given.inTheGraph();

		assertThat(path(asking.asAdministrator(), """
				{ "target": { "skill": { "skill": { "name": "kafka" }, "level": "COMPETENT" } }, "formats": ["COURSE"] }
				""")).isEqualTo(JsonMapper.shared()
			.readValue(
					"""
							{
								"__typename": "LearningPath",
								"proven": true,
								"lowerBound": 42.0,
								"gap": 0.0,
								"total": { "items": 3, "hours": 42.0, "cost": 600.0, "weeks": 11, "estimated": true },
								"steps": [
									{
										"position": 1,
										"because": [2],
										"text": "Complete the course \\"java-course\\" (10 hours). It teaches Java at level competent. Step 2 needs it.",
										"item": { "key": "java-course" }, "mentor": null, "addOn": null, "offering": null,
										"gains": [ { "level": "COMPETENT", "skill": { "key": "java" } } ]
									},
									{
										"position": 2,
										"because": [3],
										"text": "Complete the course \\"kafka-course\\" (8 hours). It teaches Kafka at level beginner. Step 3 needs it.",
										"item": { "key": "kafka-course" }, "mentor": null, "addOn": null, "offering": null,
										"gains": [ { "level": "BEGINNER", "skill": { "key": "kafka" } } ]
									},
									{
										"position": 3,
										"because": [],
										"text": "Complete the course \\"kafka-outside\\" (usually about 24 hours). It teaches Kafka at level proficient.",
										"item": { "key": "kafka-outside" }, "mentor": null, "addOn": null, "offering": null,
										"gains": [ { "level": "PROFICIENT", "skill": { "key": "kafka" } } ]
									}
								],
								"alternatives": []
							}
							""",
					Map.class));
	}

	@Test
	void severalRequirementsShareTheirSteps() {
		given.inTheGraph();

		assertThat(steps(asking.asAdministrator(), """
				{ "target": { "addOn": { "key": "champion" } } }
				""")).containsExactly("java-course [3]", "kafka-dojo [3, 4]", "stage [4]", "champion []");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ITEMS | kafka-dojo []
			HOURS | kafka-dojo []
			WEEKS | java-course [2] + kafka-course [3] + kafka-outside []
			COST  | kafka-dojo []
			""")
	void oneStepIsLittleOfEverythingButWeeks(String minimise, String steps) {
		given.inTheGraph();

		assertThat(steps(asking.asAdministrator(), """
				{ "target": { "skill": { "skill": { "key": "kafka" }, "level": "COMPETENT" } }, "minimise": "%s" }
				""".formatted(minimise))).containsExactly(steps.split(" \\+ "));
	}

	@Test
	void whatIsMinimisedDecides() {
		given.item("law-talks").hours(40).cost(10).teaches("law", 2);
		given.item("law-clinic").external().hours(4).cost(900).teaches("law", 2);
		given.inTheGraph();
		String target = "{ \"target\": { \"skill\": { \"skill\": { \"key\": \"law\" }, \"level\": \"BEGINNER\" } }, "
				+ "\"mentors\": %s, \"minimise\": \"%s\" }";

		assertThat(steps(asking.asAdministrator(), target.formatted(false, "HOURS"))).containsExactly("law-clinic []");
		assertThat(steps(asking.asAdministrator(), target.formatted(false, "COST"))).containsExactly("law-talks []");
		assertThat(steps(asking.asAdministrator(), target.formatted(true, "COST"))).containsExactly("boss []");
		assertThat(steps(asking.asAdministrator(), target.formatted(true, "WEEKS"))).containsExactly("law-clinic []");
	}

	@Test
	void whatNoItemTeachesAMentorDoesWhoIsGoodEnoughAndHasAPlace() {
		given.inTheGraph();

		assertThat(path(asking.asAdministrator(), """
				{ "target": { "role": { "key": "engineer" } }, "from": { "skills": [ { "skill": { "key": "java" },
					"level": "EXPERT" } ] }, "mentors": false }
				""")).isEqualTo(JsonMapper.shared().readValue("""
				{
					"__typename": "LearningPath",
					"proven": true,
					"lowerBound": 20.0,
					"gap": 0.0,
					"total": { "items": 1, "hours": 20.0, "cost": 0.0, "weeks": 20, "estimated": true },
					"steps": [ {
						"position": 1,
						"because": [],
						"text": "Have olof as a mentor in Oboe at level beginner.",
						"item": null, "mentor": { "key": "olof" }, "addOn": null, "offering": null,
						"gains": [ { "level": "BEGINNER", "skill": { "key": "oboe" } } ]
					} ],
					"alternatives": []
				}
				""", Map.class));
	}

	@Test
	void ofWaysThatCostTheSameTheShorterIsTaken() {
		given.item("law-embed").hours(80).cost(0).teaches("law", 2);
		given.item("law-notes").format("ARTICLE").hours(1).cost(0).teaches("law", 2);
		given.inTheGraph();

		assertThat(steps(asking.asAdministrator(), """
				{ "target": { "skill": { "skill": { "key": "law" }, "level": "BEGINNER" } }, "minimise": "COST" }
				""")).containsExactly("law-notes []");
	}

	@Test
	void whereWeeksCountTheMentorWithMostTimeIsAsked() {
		given.person("olof").weeklyHours(0.5);
		given.person("zoe").knows("oboe", 3).mentors("oboe").weeklyHours(5);
		given.mentorship("olof", "mika").in("oboe");
		given.inTheGraph();
		String input = "{ \"target\": { \"skill\": { \"skill\": { \"key\": \"oboe\" }, \"level\": \"BEGINNER\" } } %s }";

		assertThat(steps(asking.asAdministrator(), input.formatted(""))).containsExactly("olof []");
		assertThat(steps(asking.asAdministrator(), input.formatted(", \"minimise\": \"WEEKS\"")))
			.containsExactly("zoe []");
		assertThat(steps(asking.asAdministrator(), input.formatted(", \"budget\": {\"weeks\": 4}")))
			.containsExactly("zoe []");
	}

	@Test
	void whereThereIsNoWayOneIsToldWhatIsMissing() {
		given.inTheGraph();

		assertThat(path(asking.as("mika"), """
				{ "target": { "skills": [ { "skill": { "key": "law" }, "level": "PROFICIENT" },
					{ "skill": { "key": "oboe" }, "level": "EXPERT" }, { "skill": { "key": "java" } } ] } }
				""")).isEqualTo(JsonMapper.shared()
			.readValue(
					"""
							{
								"__typename": "LearningPathBlocked",
								"text": "Nobody suitable with a free place offers Law at level proficient, and no item teaches it; one person wants to learn it. Nobody suitable with a free place offers Oboe at level expert, and no item teaches it.",
								"missing": [
									{ "item": null, "skill": { "level": "PROFICIENT", "skill": { "key": "law" } }, "addOn": null },
									{ "item": null, "skill": { "level": "EXPERT", "skill": { "key": "oboe" } }, "addOn": null }
								]
							}
							""",
					Map.class));
	}

	@Test
	void ofCirclesAndFormatsOneIsToldToo() {
		given.item("hen").requires("{'skill': 'brooding', 'level': 2}");
		given.item("egg").requires("{'item': 'hen'}").teaches("brooding", 2);
		given.addOn("cook", "{'addOn': 'cook'}");
		given.inTheGraph();

		assertThat(path(asking.asAdministrator(), "{ \"target\": { \"item\": { \"key\": \"hen\" } } }")).containsEntry(
				"text",
				"Nothing that teaches brooding at level beginner can be begun: its requirements lead back to itself.");
		assertThat(path(asking.asAdministrator(), "{ \"target\": { \"addOn\": { \"key\": \"cook\" } } }"))
			.containsEntry("text", "\"cook\" can't be begun: its requirements lead back to itself.");
		assertThat(path(asking.asAdministrator(),
				"{ \"target\": { \"item\": { \"key\": \"kafka-outside\" } }, \"formats\": [\"DOJO\"] }"))
			.containsEntry("text", "\"kafka-course\" is a course, which isn't among the formats asked for.");
		assertThat(path(asking.asAdministrator(), """
				{ "target": { "skill": { "skill": { "key": "kafka" }, "level": "COMPETENT" } }, "formats": ["HACK"] }
				""")).containsEntry("text",
				"\"kafka-dojo\" teaches Kafka at level competent, but it is a dojo, which isn't among the formats asked for.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"hours": 41              | Every path takes at least 42 hours, and the budget is 41 hours.
			"weeks": 10              | Every path takes at least 11 weeks, and the budget is 10 weeks.
			"cost": 599, "hours": 50 | Every path costs at least 600, and the budget is 599.
			""")
	void aBudgetIsKeptOrTheAnswerSaysHowMuchIsMissing(String budget, String text) {
		given.inTheGraph();
		String input = """
				{ "target": { "skill": { "skill": { "key": "kafka" }, "level": "PROFICIENT" } }, "budget": { %s } }
				""";

		assertThat(path(asking.asAdministrator(), input.formatted(budget))).containsEntry("text", text)
			.containsEntry("missing", List.of());
		assertThat(steps(asking.asAdministrator(), input.formatted("\"hours\": 42, \"weeks\": 11, \"cost\": 600")))
			.containsExactly("java-course [2]", "kafka-course [3]", "kafka-outside []");
	}

	@Test
	void alternativesAreOtherWaysTheCheapestFirst() {
		given.inTheGraph();

		Map<String, Object> path = path(asking.asAdministrator(), """
				{ "target": { "skill": { "skill": { "key": "kafka" }, "level": "BEGINNER" } }, "first": 5 }
				""");

		assertThat(path).extracting("total.hours").isEqualTo(18.0);
		assertThat(path.get("alternatives")).isEqualTo(List.of(Map.of("total", Map.of("hours", 30.0), "steps", List
			.of(Map.of("text", "Complete the dojo \"kafka-dojo\" (30 hours). It teaches Kafka at level competent.")))));
	}

	@Test
	void whoIsThereAlreadyHasNothingToDo() {
		given.item("kafka-dojo").isCompletedBy("mika");
		given.inTheGraph();

		assertThat(path(asking.as("mika"), """
				{ "target": { "skill": { "skill": { "key": "kafka" }, "level": "COMPETENT" } } }
				""")).isEqualTo(JsonMapper.shared().readValue("""
				{
					"__typename": "LearningPath", "proven": true, "lowerBound": 0.0, "gap": 0.0,
					"total": { "items": 0, "hours": 0.0, "cost": 0.0, "weeks": 0, "estimated": false },
					"steps": [], "alternatives": []
				}
				""", Map.class));
	}

	@Test
	void onesOwnBossIsNoMentor() {
		given.inTheGraph();
		String input = "{ \"target\": { \"skill\": { \"skill\": { \"key\": \"law\" } } } %s }";

		assertThat(steps(asking.asAdministrator(), input.formatted(""))).containsExactly("boss []");
		assertThat(path(asking.as("mika"), input.formatted(""))).containsEntry("__typename", "LearningPathBlocked");
		assertThat(path(asking.asAdministrator(), input.formatted(", \"from\": { \"person\": { \"key\": \"mika\" } }")))
			.containsEntry("__typename", "LearningPathBlocked");
	}

	@Test
	void fromSomebodyElseOneStartsWithWhatOneMaySee() {
		given.person("mika").knows("java", 4, "ONLY_ME");
		given.item("kafka-dojo").isCompletedBy("mika");
		given.person("stranger");
		given.inTheGraph();
		String input = """
				{ "target": { "addOn": { "key": "champion" } }, "from": { "person": { "key": "mika" } } }
				""";
		String java = """
				{ "target": { "skill": { "skill": { "key": "java" }, "level": "BEGINNER" } },
					"from": { "person": { "key": "mika" } } }
				""";

		assertThat(steps(asking.as("mika"), input)).containsExactly("java-course [2]", "stage [3]", "champion []");
		assertThat(steps(asking.as("boss"), input)).containsExactly("java-course [2]", "stage [3]", "champion []");
		assertThat(steps(asking.as("stranger"), input)).containsExactly("java-course [3]", "kafka-dojo [3, 4]",
				"stage [4]", "champion []");
		assertThat(steps(asking.as("mika"), java)).isEmpty();
		assertThat(steps(asking.as("boss"), java)).containsExactly("java-course []");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"target": {"item": {"key": "?"}}}                                                        | UNKNOWN_ITEM
			{"target": {"item": {"id": "UGVyc29uOm1pa2E"}}}                                           | UNKNOWN_ITEM
			{"target": {"addOn": {"key": "?"}}}                                                       | UNKNOWN_ADD_ON
			{"target": {"role": {"key": "?"}}}                                                        | UNKNOWN_ROLE
			{"target": {"skill": {"skill": {"name": "?"}}}}                                           | UNKNOWN_SKILL
			{"target": {"skills": []}}                                                                | NOTHING_WANTED
			{"target": {"skills": [{"skill": {"key": "java"}, "importance": -1}]}}                    | INVALID_INPUT
			{"target": {"skills": [{"skill": {"key": "java"}, "importance": 1e300}]}}                 | INVALID_INPUT
			{"target": {"role": {"key": "engineer"}}, "from": {"person": {"key": "?"}}}               | UNKNOWN_PERSON
			{"target": {"role": {"key": "engineer"}}, "from": {"completed": [{"key": "?"}]}}          | UNKNOWN_ITEM
			{"target": {"role": {"key": "engineer"}}, "from": {"addOns": [{"key": "?"}]}}             | UNKNOWN_ADD_ON
			{"target": {"role": {"key": "engineer"}}, "from": {"skills": [{"skill": {"key": "?"}}]}}  | UNKNOWN_SKILL
			{"target": {"role": {"key": "engineer"}}, "first": 0}                                     | INVALID_INPUT
			{"target": {"role": {"key": "engineer"}}, "first": 11}                                    | INVALID_INPUT
			{"target": {"role": {"key": "engineer"}}, "formats": []}                                  | INVALID_INPUT
			{"target": {"role": {"key": "engineer"}}, "budget": {"hours": -1}}                        | INVALID_INPUT
			""")
	void whatMakesNoSenseOrIsNotThereHasACode(String input, String code) {
		given.inTheGraph();

		asking.asAdministrator()
			.document(QUESTION)
			.variable("input", JsonMapper.shared().readValue(input, Map.class))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).extracting((error) -> error.getExtensions().get("code"))
				.containsExactly(code));
	}

	private static Map<String, Object> path(HttpGraphQlTester asker, String input) {
		return asker.document(QUESTION)
			.variable("input", JsonMapper.shared().readValue(input, Map.class))
			.execute()
			.path("learningPath")
			.entity(Map.class)
			.get();
	}

	/** Each step's key, with the steps that need it. */
	private static List<String> steps(HttpGraphQlTester asker, String input) {
		return ((List<Map<String, Object>>) Objects.requireNonNull(path(asker, input).get("steps"))).stream()
			.map((step) -> "%s %s".formatted(key(step), step.get("because")))
			.toList();
	}

	private static @Nullable Object key(Map<String, Object> step) {
		for (String kind : List.of("item", "mentor", "addOn")) {
			if (step.get(kind) instanceof Map<?, ?> thing) {
				return thing.get("key");
			}
		}
		return null;
	}

}
