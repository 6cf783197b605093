package org.skillsgraph.paths;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.steps.Step;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Paths that can be walked: dates with free seats, nobody at two places at once, what is
 * under way, mentors whom one may ask. It is Sunday, 22 November 2026.
 */
@SkillsGraphTest
@SuppressWarnings("unchecked")
class PathDatesTests {

	private static final String QUESTION = """
			query($input: LearningPathInput!) {
				learningPath(input: $input) {
					... on LearningPath {
						proven covered text total { hours weeks estimated } missing { skill { skill { key } } }
						steps { begun text item { key } mentor { key } addOn { key } offering { key } }
					}
					... on LearningPathBlocked { text }
				}
			}
			""";

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	private final Organisation organisation;

	PathDatesTests(GraphQlClient asking, EmptyGraph graph, Given given, Organisation organisation) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
		this.organisation = organisation;
	}

	@BeforeEach
	void somebodyWhoWantsToLearn() {
		graph.make();
		given.skill("kafka", "Kafka").skill("oboe", "Oboe").skill("law", "Law");
		given.person("mika").speaks("en").reportsTo("boss");
	}

	@Test
	void aDateWithAFreeSeatIsNamedAndTheWeeksAreThoseOfTheCalendar() {
		given.item("training").format("TRAINING").hours(16).teaches("kafka", 2);
		given.offering("full", "training", "2026-11-25", "2026-11-26").seats("full", 1);
		given.enrolled("zoe", "full", "ENROLLED").enrolled("mika", "full", "WAITLISTED");
		given.offering("free", "training", "2026-12-14", "2026-12-15").seats("free", 1);
		given.inTheGraph();

		Map<String, Object> path = path(asking.as("mika"), skill("kafka"));

		assertThat(steps(path)).containsExactly("training on free");
		assertThat(path).extracting("total.weeks").isEqualTo(4);
		assertThat(texts(path)).containsExactly(
				"Complete the training \"training\" (16 hours, from 14 December 2026 to 15 December 2026). It teaches Kafka at level beginner.");
		assertThat(path).containsEntry("text", "1 step with 16 hours of work, done in 4 weeks.");
	}

	@Test
	void whatIsFullIsOnlyTakenWhereThereIsNoOtherWay() {
		given.item("short").format("WORKSHOP").hours(4).teaches("kafka", 2);
		given.offering("full", "short", "2026-11-25", "2026-11-25")
			.seats("full", 1)
			.enrolled("zoe", "full", "ENROLLED");
		given.item("long").hours(60).teaches("kafka", 2);
		given.inTheGraph();

		assertThat(steps(path(asking.as("mika"), skill("kafka")))).containsExactly("long");
		Map<String, Object> only = path(asking.as("mika"), "\"item\": {\"key\": \"short\"}");
		assertThat(steps(only)).containsExactly("short on full");
		assertThat(texts(only)).containsExactly(
				"Complete the workshop \"short\" (4 hours, on 25 November 2026). It is full: put your name on the waiting list. It teaches Kafka at level beginner.");
	}

	@Test
	void aDateComesAfterWhatItNeedsAndNextToWhatIsBooked() {
		given.item("basics").format("TRAINING").hours(8);
		given.offering("basics-1", "basics", "2026-12-07", "2026-12-07");
		given.item("advanced").format("TRAINING").hours(8).requires("{'item': 'basics'}");
		given.offering("advanced-1", "advanced", "2026-12-01", "2026-12-01");
		given.offering("advanced-2", "advanced", "2026-12-09", "2026-12-09");
		given.offering("advanced-3", "advanced", "2026-12-16", "2026-12-16");
		given.item("talk").format("PRESENTATION").hours(1);
		given.offering("talk-1", "talk", "2026-12-09", "2026-12-09");
		given.person("mika").leads("talk-1");
		given.inTheGraph();

		assertThat(steps(path(asking.as("mika"), "\"item\": {\"key\": \"advanced\"}")))
			.containsExactly("basics on basics-1", "advanced on advanced-3");
		assertThat(steps(path(asking.asAdministrator(), "\"item\": {\"key\": \"advanced\"}")))
			.as("nobody in particular is booked nowhere")
			.containsExactly("basics on basics-1", "advanced on advanced-2");
	}

	@Test
	void aDateThatIsTooEarlyIsSaidNotToFit() {
		given.item("basics").format("TRAINING").hours(8);
		given.offering("basics-1", "basics", "2026-12-07", "2026-12-07");
		given.item("advanced").format("TRAINING").hours(8).requires("{'item': 'basics'}");
		given.offering("advanced-1", "advanced", "2026-12-01", "2026-12-01");
		given.inTheGraph();

		Map<String, Object> path = path(asking.as("mika"), "\"item\": {\"key\": \"advanced\"}");

		assertThat(steps(path)).containsExactly("basics on basics-1", "advanced");
		assertThat(texts(path)).last()
			.isEqualTo(
					"Complete the training \"advanced\" (8 hours). None of its dates fits; the last is on 1 December 2026. Ask for a later one.");
	}

	@Test
	void whatIsUnderWayIsAStepThatHasBegun() {
		given.item("course").hours(30).teaches("kafka", 2);
		given.offering("course-1", "course", "2026-12-01", "2026-12-03").enrolled("mika", "course-1", "ENROLLED");
		given.item("quick").hours(2).teaches("kafka", 2);
		given.person("olof").speaks("en").knows("oboe", 4).mentors("oboe");
		given.person("zoe").speaks("en").knows("oboe", 5).mentors("oboe");
		given.mentorship("olof", "mika").in("oboe").is("ACTIVE").startedOn("2026-11-08");
		given.inTheGraph();

		Map<String, Object> path = path(asking.as("mika"),
				"""
						"skills": [{"skill": {"key": "kafka"}, "level": "BEGINNER"}, {"skill": {"key": "oboe"}, "level": "BEGINNER"}]
						""");

		assertThat(steps(path)).containsExactly("olof, begun", "course on course-1, begun");
		assertThat(path.get("total")).isEqualTo(Map.of("hours", 0.0, "weeks", 18, "estimated", false));
		assertThat(texts(path)).containsExactly("Go on with olof as a mentor in Oboe at level beginner.",
				"Complete the course \"course\" from 1 December 2026 to 3 December 2026: a seat is booked. It teaches Kafka at level beginner.");
		assertThat(steps(path(asking.as("boss"), "\"skill\": {\"skill\": {\"key\": \"kafka\"}}",
				", \"from\": {\"person\": {\"key\": \"mika\"}}")))
			.as("the line sees seats")
			.containsExactly("course on course-1, begun");
		assertThat(steps(path(asking.as("zoe"), "\"skill\": {\"skill\": {\"key\": \"kafka\"}}",
				", \"from\": {\"person\": {\"key\": \"mika\"}}")))
			.as("others don't")
			.containsExactly("quick");
	}

	@Test
	void onlyMentorsWhomFindMentorsFindsAreNamed() {
		given.person("far").knows("kafka", 5).mentors("kafka").speaks("en").works("09:00-17:00", "Pacific/Auckland");
		given.person("deaf").knows("kafka", 5).mentors("kafka").speaks("ja");
		given.person("near").knows("kafka", 3).mentors("kafka").speaks("en").works("09:00-17:00", "Europe/Stockholm");
		given.person("mika").works("09:00-17:00", "Europe/Stockholm");
		given.inTheGraph();

		assertThat(steps(path(asking.as("mika"), skill("kafka")))).containsExactly("near");
		assertThat(path(asking.as("mika"), "\"skill\": {\"skill\": {\"key\": \"kafka\"}, \"level\": \"EXPERT\"}"))
			.containsEntry("text",
					"Nobody suitable with a free place offers Kafka at level expert, and no item teaches it.");
	}

	@Test
	void partsOfATargetAreBetterThanNothing() {
		given.item("course").hours(10).teaches("kafka", 2);
		given.item("dear").hours(100).teaches("oboe", 2);
		given.inTheGraph();
		String target = """
				"skills": [{"skill": {"key": "kafka"}, "level": "BEGINNER"}, {"skill": {"key": "law"}, "level": "BEGINNER"},
					{"skill": {"key": "oboe"}, "level": "BEGINNER", "importance": 0.5}]
				""";

		Map<String, Object> path = path(asking.as("mika"), target);
		Map<String, Object> within = path(asking.as("mika"), target, ", \"budget\": {\"hours\": 20}");

		assertThat(steps(path)).containsExactly("course", "dear");
		assertThat(path).containsEntry("covered", 0.6)
			.containsEntry("proven", true)
			.containsEntry("missing", List.of(Map.of("skill", Map.of("skill", Map.of("key", "law")))))
			.containsEntry("text",
					"2 steps with 110 hours of work, done in 28 weeks. It leads to 2 of the 3 skills. Nobody suitable with a free place offers Law at level beginner, and no item teaches it.");
		assertThat(path(asking.as("mika"), target, ", \"budget\": {\"hours\": 9}")).containsEntry("text",
				"Every path takes at least 10 hours, and the budget is 9 hours.");
		assertThat(steps(within)).containsExactly("course");
		assertThat(within).containsEntry("covered", 0.4)
			.containsEntry("text",
					"1 step with 10 hours of work, done in 3 weeks. It leads to 1 of the 3 skills. Nobody suitable with a free place offers Law at level beginner, and no item teaches it. The budget isn't enough for Oboe at level beginner.");
	}

	@Test
	void whatIsUnknownIsNotTakenForBeingUnknown() {
		given.item("known").hours(60).teaches("kafka", 2);
		given.item("unknown").teaches("kafka", 2);
		given.item("goal").hours(1).requires("{'allOf': [{'item': 'mentioned'}, {'skill': 'kafka'}]}");
		given.inTheGraph();

		assertThat(steps(path(asking.as("mika"), skill("kafka")))).containsExactly("known");
		assertThat(texts(path(asking.as("mika"), "\"item\": {\"key\": \"goal\"}"))).containsExactly(
				"Complete \"mentioned\" (only its title is known; counted as 24 hours). Step 3 needs it.",
				"Complete the course \"known\" (60 hours). It teaches Kafka at level beginner. Step 3 needs it.",
				"Complete the course \"goal\" (1 hour).");
	}

	@Test
	void stepsThatDoNotDependOnEachOtherKeepTheirAuthorsOrder() {
		given.item("zebra").hours(1);
		given.item("ape").hours(1);
		given.item("mole").hours(1);
		given.item("zoo").hours(1).requires("{'allOf': [{'item': 'zebra'}, {'item': 'ape'}, {'item': 'mole'}]}");
		given.inTheGraph();

		assertThat(steps(path(asking.as("mika"), "\"item\": {\"key\": \"zoo\"}"))).containsExactly("zebra", "ape",
				"mole", "zoo");
	}

	/** Lists of volunteer mentors give no levels. */
	@Test
	void aMentorOfUnknownLevelIsNamedAndTheTextSaysSo() {
		organisation.directory("cases/mentors-of-unknown-level");

		Map<String, Object> path = path(asking.asAdministrator(),
				"\"skill\": {\"skill\": {\"key\": \"s\"}, \"level\": \"BEGINNER\"}",
				", \"from\": {\"person\": {\"key\": \"me\"}}");

		assertThat(steps(path)).containsExactly("m1");
		assertThat(texts(path)).first().asString().endsWith("The mentor's level isn't known.");
	}

	private static String skill(String key) {
		return "\"skill\": {\"skill\": {\"key\": \"%s\"}, \"level\": \"BEGINNER\"}".formatted(key);
	}

	private static Map<String, Object> path(HttpGraphQlTester asker, String target) {
		return path(asker, target, "");
	}

	private static Map<String, Object> path(HttpGraphQlTester asker, String target, String more) {
		return asker.document(QUESTION)
			.variable("input", JsonMapper.shared().readValue("{\"target\": {%s}%s}".formatted(target, more), Map.class))
			.execute()
			.path("learningPath")
			.entity(Map.class)
			.get();
	}

	private static List<String> texts(Map<String, Object> path) {
		return all(path).stream().map((step) -> String.valueOf(step.get("text"))).toList();
	}

	/** Each step's key, with its date and whether it has begun. */
	private static List<String> steps(Map<String, Object> path) {
		return all(path).stream().map((step) -> {
			String key = Stream.of("item", "mentor", "addOn")
				.flatMap((kind) -> Stream.ofNullable((Map<String, String>) step.get(kind)))
				.map((thing) -> thing.get("key"))
				.findFirst()
				.orElse("");
			Map<String, String> offering = (Map<String, String>) step.get("offering");
			return key + ((offering != null) ? " on " + offering.get("key") : "")
					+ (Boolean.TRUE.equals(step.get("begun")) ? ", begun" : "");
		}).toList();
	}

	private static List<Map<String, Object>> all(Map<String, Object> path) {
		return (List<Map<String, Object>>) Objects.requireNonNull(path.get("steps"));
	}

}
