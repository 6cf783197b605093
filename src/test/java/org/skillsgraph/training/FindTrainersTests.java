package org.skillsgraph.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.RankedAnswers;
import org.skillsgraph.SkillsGraphTest;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Who could train others, in which order and why. */
@SkillsGraphTest
@AnyDatabase
class FindTrainersTests {

	private static final Map<String, Object> KAFKA = RankedAnswers.wanting("apache-kafka");

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	FindTrainersTests(GraphQlClient asking, EmptyGraph graph, Given given) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
	}

	@BeforeEach
	void somePeople() {
		graph.make();
		given.skill("apache-kafka", "Apache Kafka", "kafka").skill("kubernetes", "Kubernetes", "k8s");
		given.item("kafka-basics", "COURSE", "apache-kafka")
			.item("kafka-dojo", "DOJO", "apache-kafka")
			.item("container-walk", "DOJO", "kubernetes");
		given.offering("basics-2024", "kafka-basics", "2024-11-21")
			.offering("basics-2026", "kafka-basics", "2026-11-22")
			.offering("basics-2027", "kafka-basics", "2027-01-11")
			.offering("dojo-2025", "kafka-dojo", "2025-11-22")
			.offering("walk-2025", "container-walk", "2025-11-22");
		given.person("ravi")
			.speaks("en", "sv")
			.knows("apache-kafka", 5)
			.trains("apache-kafka")
			.holds("TRAINER")
			.leads("basics-2024", "basics-2026", "basics-2027");
		given.person("elin").speaks("en").knows("apache-kafka", 4).coTrains("basics-2026").leads("dojo-2025");
		given.person("tomasz").speaks("pl").knows("apache-kafka", 3).holds("TRAINER").mentors("kubernetes").places(2);
		given.person("noor").trains("kubernetes").helpsWith("walk-2025");
		given.person("mika").knows("apache-kafka", 2).wants("apache-kafka").speaks("sv");
		given.inTheGraph();
	}

	@Test
	void aTrainerComesWithReasonsInWords() {
		Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.asAdministrator(),
				Map.of("skills", KAFKA.get("skills"), "format", "DOJO", "languages", List.of("en", "pl", "sv")));

		assertThat(TrainerAnswers.TRAINERS.people(answer)).containsExactly("ravi", "elin", "tomasz");
		assertThat(RankedAnswers.texts(RankedAnswers.nodes(answer).get(0))).containsExactly(
				"SKILL: Is an expert in Apache Kafka (30% sure).", "WILLINGNESS: Offers training in Apache Kafka.",
				"LED: Has led \"kafka-basics\" twice, last on 22 November 2026.", "ADD_ON: Holds the add-on trainer.",
				"LOAD: Has 1 coming offering.", "LANGUAGE: Shares English and Swedish.");
		assertThat(RankedAnswers.texts(RankedAnswers.nodes(answer).get(1))).containsExactly(
				"SKILL: Is proficient in Apache Kafka (30% sure).",
				"LED: Has led \"kafka-dojo\" once and been co-trainer of \"kafka-basics\" once, last on 22 November 2026.",
				"FORMAT: Has held this format once, last on 22 November 2025.",
				"LOAD: Has no coming offerings and no mentees.", "LANGUAGE: Shares English.");
		assertThat(RankedAnswers.texts(RankedAnswers.nodes(answer).get(2))).containsExactly(
				"SKILL: Is competent in Apache Kafka (30% sure).", "ADD_ON: Holds the add-on trainer.",
				"LOAD: Has no coming offerings and no mentees.", "LANGUAGE: Shares Polish.");
	}

	@Test
	void theWholeAnswerIsAsItWasPromised() {
		Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.as("mika"), RankedAnswers.wanting("kubernetes"));
		String cursor = RankedAnswers.text(RankedAnswers.list(answer, "edges").getFirst(), "cursor");

		// Nobody's level is known and nobody holds an add-on, so that 20 : 35 : 5 points
		// are
		// left. Helped four quarters ago: n = 0.3 * 0.5^(4/8), and n / (n + 1) = 0.175.
		assertThat(answer).isEqualTo(JsonMapper.shared().readValue(String.format(Locale.ROOT, """
				{
					"edges": [ { "cursor": "%1$s", "node": { "rank": 1, "trainer": { "key": "noor" } } } ],
					"nodes": [ {
						"trainer": { "key": "noor", "name": "noor" },
						"rank": 1,
						"score": 51.5,
						"fit": "EXCELLENT",
						"skills": [ { "wanted": { "key": "kubernetes" }, "level": null, "confidence": 0.0,
							"offered": true, "timesHeld": 1 } ],
						"reasons": [
							{ "factor": "WILLINGNESS", "points": 33.5, "of": 33.5,
								"text": "Offers training in Kubernetes.",
								"evidence": [ { "__typename": "Skill", "key": "kubernetes" } ] },
							{ "factor": "LED", "points": 10.0, "of": 58.5,
								"text": "Has helped with \\"container-walk\\" once, last on 22 November 2025.",
								"evidence": [ { "__typename": "Offering", "key": "walk-2025" } ] },
							{ "factor": "LOAD", "points": 8.0, "of": 8.0,
								"text": "Has no coming offerings and no mentees.", "evidence": [] }
						],
						"coTrainer": null
					} ],
					"pageInfo": { "hasNextPage": false, "hasPreviousPage": false, "startCursor": "%1$s",
						"endCursor": "%1$s" },
					"totalCount": 1,
					"ranking": {
						"version": "trainers-2",
						"asOf": "2026-11-22T12:00:00.000Z",
						"weights": [
							{ "factor": "WILLINGNESS", "weight": 33.5 },
							{ "factor": "LED", "weight": 58.5 },
							{ "factor": "LOAD", "weight": 8.0 }
						],
						"excluded": []
					}
				}
				""", cursor), Object.class));
	}

	@Test
	void pointsAddUpToTheScore() {
		assertThat(RankedAnswers.nodes(TrainerAnswers.TRAINERS.of(asking.as("mika"), KAFKA))).hasSize(3)
			.allSatisfy((node) -> {
				double points = RankedAnswers.list(node, "reasons")
					.stream()
					.mapToDouble((reason) -> (Double) reason.get("points"))
					.reduce(0, Double::sum);
				assertThat((Double) node.get("score")).isEqualTo(points, within(1e-9));
			});
	}

	@Test
	void whoWantsToLearnItStandsBesideTheTrainer() {
		assertThat(RankedAnswers.nodes(TrainerAnswers.TRAINERS.of(asking.as("mika"), KAFKA)).getFirst()).containsEntry(
				"coTrainer",
				Map.of("person", Map.of("key", "mika"), "skill", Map.of("key", "apache-kafka"), "level", "BEGINNER",
						"text", "Wants to learn Apache Kafka, is 3 levels below the trainer and shares Swedish."));
	}

	@Test
	void whereSeveralWantToLearnItEachIsNamed() {
		given.person("zoe").knows("apache-kafka", 2).wants("apache-kafka").speaks("sv", "en").holds("SPEAKER");
		given.person("alva").wants("apache-kafka").speaks("en");
		given.person("gone").wants("apache-kafka").speaks("en").holds("SPEAKER").leftOn("2026-01-31");
		given.person("quiet").wants("apache-kafka", "TEAM").speaks("en").holds("SPEAKER");
		given.inTheGraph();

		assertThat(TrainerAnswers.coTrainers(TrainerAnswers.TRAINERS.of(asking.as("mika"), KAFKA)))
			.containsExactly("zoe", "alva", "nobody");
	}

	@Test
	void nobodyStandsBesideThemselves() {
		given.person("ravi").wants("apache-kafka");
		given.inTheGraph();

		assertThat(TrainerAnswers.coTrainers(TrainerAnswers.TRAINERS.of(asking.as("mika"), KAFKA)))
			.containsExactly("mika", "ravi", "nobody");
	}

	@Test
	void wordsFindWhoHeldSomethingOfThatName() {
		Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.as("mika"), Map.of("text", "container walk"));

		assertThat(TrainerAnswers.TRAINERS.people(answer)).containsExactly("noor");
		assertThat(RankedAnswers.list(RankedAnswers.nodes(answer).getFirst(), "skills")).singleElement()
			.satisfies((skill) -> assertThat(skill).containsEntry("wanted", Map.of("key", "kubernetes")));
	}

	@Test
	void wordsFindSkillsLikeTheirNames() {
		assertThat(
				TrainerAnswers.TRAINERS.people(TrainerAnswers.TRAINERS.of(asking.as("mika"), Map.of("text", "Kafka"))))
			.containsExactlyElementsOf(
					TrainerAnswers.TRAINERS.people(TrainerAnswers.TRAINERS.of(asking.as("mika"), KAFKA)));
	}

	@Test
	void wordsThatFitNothingFindNobody() {
		assertThat(TrainerAnswers.TRAINERS
			.people(TrainerAnswers.TRAINERS.of(asking.as("mika"), Map.of("text", "xylophone")))).isEmpty();
	}

	@Test
	void aFormatAloneFindsWhoHeldItWhateverItTaught() {
		assertThat(
				TrainerAnswers.TRAINERS.people(TrainerAnswers.TRAINERS.of(asking.as("mika"), Map.of("format", "DOJO"))))
			.containsExactly("elin", "noor");
	}

	@Test
	void anAddOnAloneFindsWhoHoldsItTheMostExperiencedFirst() {
		assertThat(TrainerAnswers.TRAINERS
			.people(TrainerAnswers.TRAINERS.of(asking.as("mika"), Map.of("addOn", Map.of("key", "trainer")))))
			.containsExactly("ravi", "tomasz");
	}

	@Test
	void whatIsComingIsLoadAndNoExperienceYet() {
		given.person("noor").leads("basics-2027");
		given.inTheGraph();

		Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.as("mika"), KAFKA);

		assertThat(TrainerAnswers.TRAINERS.people(answer)).containsExactly("ravi", "elin", "tomasz", "noor");
		assertThat(RankedAnswers.texts(RankedAnswers.nodes(answer).getLast())).contains("LOAD: Has 1 coming offering.")
			.noneMatch((text) -> text.startsWith("LED"));
	}

	@Test
	void takenMentoringPlacesAreLoad() {
		given.mentorship("tomasz", "mika").in("kubernetes").is("ACTIVE");
		given.inTheGraph();

		assertThat(RankedAnswers
			.texts(RankedAnswers.nodes(TrainerAnswers.TRAINERS.of(asking.as("mika"), KAFKA)).getLast()))
			.contains("LOAD: Has 1 mentee.");
	}

	@Test
	void whoIsBelowTheWantedLevelGetsHalf() {
		Map<String, Object> input = Map.of("skills",
				List.of(Map.of("skill", Map.of("key", "apache-kafka"), "level", "EXPERT")));
		Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.as("mika"), input);

		assertThat(RankedAnswers.texts(RankedAnswers.nodes(answer).getLast()))
			.contains("SKILL: Is competent in Apache Kafka (30% sure, below the wanted level).");
		assertThat(skillPoints(answer, 2))
			.isEqualTo(skillPoints(TrainerAnswers.TRAINERS.of(asking.as("mika"), KAFKA), 2) / 2, within(1e-9));
		assertThat(skillPoints(answer, 0))
			.isEqualTo(skillPoints(TrainerAnswers.TRAINERS.of(asking.as("mika"), KAFKA), 0), within(1e-9));
	}

	private static double skillPoints(Map<String, Object> answer, int place) {
		return Double.parseDouble(RankedAnswers
			.text(RankedAnswers.list(RankedAnswers.nodes(answer).get(place), "reasons").getFirst(), "points"));
	}

	@Test
	void equalTrainersShareARankAndAreListedByKey() {
		for (String twin : List.of("twin-b", "twin-a", "twin-c")) {
			given.person(twin).trains("rust");
		}
		given.person("better").trains("rust").knows("rust", 3);
		given.inTheGraph();

		Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.asAdministrator(),
				RankedAnswers.wanting("rust"));

		assertThat(TrainerAnswers.TRAINERS.people(answer)).containsExactly("better", "twin-a", "twin-b", "twin-c");
		assertThat(RankedAnswers.each(answer, "rank")).containsExactly(1, 2, 2, 2);
	}

	@Test
	void theSameQuestionHasTheSameAnswerInWhateverOrderItIsPutAndWhoeverAsks() {
		Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.as("mika"),
				RankedAnswers.wanting("apache-kafka", "kubernetes"));

		assertThat(TrainerAnswers.TRAINERS.people(answer)).containsExactly("ravi", "elin", "noor", "tomasz");
		assertThat(TrainerAnswers.TRAINERS.of(asking.as("ravi"), RankedAnswers.wanting("kubernetes", "apache-kafka")))
			.isEqualTo(answer);
		assertThat(TrainerAnswers.TRAINERS.of(asking.asAdministrator(),
				RankedAnswers.wanting("apache-kafka", "kubernetes")))
			.isEqualTo(answer);
	}

	@Test
	void whatIsNotForEveryoneChangesNothingForAnybody() {
		Map<String, Object> both = RankedAnswers.wanting("apache-kafka", "kubernetes");
		Map<String, Object> before = TrainerAnswers.TRAINERS.of(asking.as("mika"), both);
		given.person("elin").trainsFor("apache-kafka", "MANAGER").trainsFor("kubernetes", "TEAM");
		given.person("noor")
			.knows("kubernetes", 5, "TEAM")
			.trainsFor("apache-kafka", "ONLY_ME")
			.wants("apache-kafka", "TEAM");
		given.person("hidden").knows("kubernetes", 5, "MANAGER").trainsFor("kubernetes", "TEAM").holds("TRAINER");
		given.inTheGraph();

		for (String viewer : List.of("mika", "elin", "noor", "hidden")) {
			assertThat(TrainerAnswers.TRAINERS.of(asking.as(viewer), both)).isEqualTo(before);
		}
		assertThat(TrainerAnswers.TRAINERS.of(asking.asAdministrator(), both)).isEqualTo(before);
	}

}
