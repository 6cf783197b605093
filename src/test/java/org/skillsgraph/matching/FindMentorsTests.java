package org.skillsgraph.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.RankedAnswers;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.skills.RebuildingNearSkills;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Who could mentor somebody, in which order and why. */
@SkillsGraphTest
@AnyDatabase
class FindMentorsTests {

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	private final MeterRegistry meters;

	private final RebuildingNearSkills nearSkills;

	FindMentorsTests(GraphQlClient asking, EmptyGraph graph, Given given, MeterRegistry meters,
			RebuildingNearSkills nearSkills) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
		this.meters = meters;
		this.nearSkills = nearSkills;
	}

	@BeforeEach
	void somePeople() {
		graph.make();
		given.skill("apache-kafka", "Apache Kafka", "kafka")
			.skill("kubernetes", "Kubernetes", "k8s")
			.skill("kafka-streams", "Kafka Streams")
			.narrower("kafka-streams", "apache-kafka");
		given.person("mika")
			.speaks("en", "sv")
			.works("09:00-17:00", "Europe/Stockholm")
			.knows("apache-kafka", 2)
			.wants("apache-kafka")
			.wants("kubernetes", "ONLY_ME");
		given.person("elin")
			.speaks("sv", "en")
			.works("09:00-17:00", "Europe/Berlin")
			.knows("apache-kafka", 4)
			.mentors("apache-kafka", "kubernetes")
			.places(2)
			.holds("MENTOR");
		given.person("noor").speaks("en").mentors("kubernetes");
		given.person("lucia").mentors("kafka-streams").knows("kafka-streams", 4);
		given.mentorship("elin", "ada").in("apache-kafka").within("squad").endedOn("2025-11-22");
		given.mentorship("elin", "grace").in("kubernetes").endedOn("2026-11-22");
		given.inTheGraph();
		nearSkills.all((_, _) -> {
		});
	}

	@Test
	void aMentorComesWithReasonsInWords() {
		Map<String, Object> answer = MentorAnswers.MENTORS.of(asking.as("mika"),
				Map.of("team", Map.of("key", "squad")));

		assertThat(MentorAnswers.MENTORS.people(answer)).containsExactly("elin", "noor", "lucia");
		assertThat(RankedAnswers.texts(RankedAnswers.nodes(answer).get(0))).containsExactly(
				"SKILLS: Offers Apache Kafka and Kubernetes. Has mentored in Apache Kafka once and Kubernetes once.",
				"TEAM_EXPERIENCE: Has mentored in squad once.",
				"LEVEL_GAP: Is 2 levels above the mentee in Apache Kafka.", "EXPERIENCE: Has mentored twice.",
				"PLACES: Has 2 open places.", "ADD_ON: Holds the add-on mentor.",
				"LANGUAGE: Shares English and Swedish.",
				"OVERLAP: Is at work at the same time as the mentee for at least 8 hours on an average day, in the week of 23 November 2026.");
		assertThat(RankedAnswers.texts(RankedAnswers.nodes(answer).get(1)))
			.containsExactly("SKILLS: Offers Kubernetes.", "PLACES: Has 1 open place.", "LANGUAGE: Shares English.");
		assertThat(RankedAnswers.texts(RankedAnswers.nodes(answer).get(2))).containsExactly(
				"SKILLS: Offers Kafka Streams, a part of Apache Kafka, and comes after all who offer a wanted skill itself.",
				"PLACES: Has 1 open place.");
	}

	@Test
	void theWholeAnswerIsAsItWasPromised() {
		Map<String, Object> answer = MentorAnswers.MENTORS.of(asking.asAdministrator(),
				RankedAnswers.wanting("kafka-streams"));
		String cursor = String.valueOf(RankedAnswers.list(answer, "edges").getFirst().get("cursor"));

		// Sure: 1 - (1 - 0.2)(1 - 0.5 * 0.3 * 4/5) = 0.296. Nobody has mentored and
		// nobody
		// holds an add-on, so that 25 : 5 points are left: A = 0.296, B = 0.5.
		assertThat(answer).isEqualTo(JsonMapper.shared().readValue(String.format(Locale.ROOT, """
				{
					"edges": [ { "cursor": "%1$s", "node": { "rank": 1, "mentor": { "key": "lucia" } } } ],
					"nodes": [ {
						"mentor": { "key": "lucia", "name": "lucia" },
						"rank": 1,
						"score": 32.0,
						"fit": "EXCELLENT",
						"openPlaces": 1,
						"skills": [ {
							"wanted": { "key": "kafka-streams" },
							"found": { "key": "kafka-streams" },
							"level": "PROFICIENT",
							"confidence": 0.3,
							"timesMentored": 0
						} ],
						"reasons": [
							{ "factor": "SKILLS", "points": 24.0, "of": 83.5, "text": "Offers Kafka Streams.",
								"evidence": [ { "__typename": "Skill", "key": "kafka-streams" } ] },
							{ "factor": "PLACES", "points": 8.0, "of": 16.5, "text": "Has 1 open place.",
								"evidence": [] }
						]
					} ],
					"pageInfo": { "hasNextPage": false, "hasPreviousPage": false, "startCursor": "%1$s",
						"endCursor": "%1$s" },
					"totalCount": 1,
					"ranking": {
						"version": "two-sided-2",
						"asOf": "2026-11-22T12:00:00.000Z",
						"weights": [
							{ "factor": "SKILLS", "weight": 83.5 },
							{ "factor": "PLACES", "weight": 16.5 }
						],
						"excluded": []
					},
					"served": []
				}
				""", cursor), Object.class));
	}

	@Test
	void pointsAddUpToTheScore() {
		Map<String, Object> answer = MentorAnswers.MENTORS.of(asking.as("mika"),
				Map.of("team", Map.of("key", "squad")));

		assertThat(RankedAnswers.nodes(answer)).hasSize(3).allSatisfy((node) -> {
			double points = RankedAnswers.list(node, "reasons")
				.stream()
				.mapToDouble((reason) -> (Double) reason.get("points"))
				.reduce(0, Double::sum);
			assertThat((Double) node.get("score")).isEqualTo(points, within(1e-9));
		});
	}

	@Test
	void aNarrowerSkillCoversTheBroaderForLess() {
		Map<String, Object> answer = MentorAnswers.MENTORS.of(asking.asAdministrator(),
				RankedAnswers.wanting("apache-kafka"));

		assertThat(MentorAnswers.MENTORS.people(answer)).containsExactly("elin", "lucia");
		assertThat(RankedAnswers.list(RankedAnswers.nodes(answer).get(1), "skills")).singleElement()
			.satisfies((skill) -> assertThat(skill).containsEntry("wanted", Map.of("key", "apache-kafka"))
				.containsEntry("found", Map.of("key", "kafka-streams"))
				.containsEntry("level", "PROFICIENT"));
	}

	@Test
	void theBroaderSkillDoesNotCoverTheNarrower() {
		assertThat(MentorAnswers.MENTORS
			.people(MentorAnswers.MENTORS.of(asking.asAdministrator(), RankedAnswers.wanting("kafka-streams"))))
			.containsExactly("lucia");
	}

	@Test
	void nearSkillsAreLeftOutOnDemand() {
		Map<String, Object> input = Map.of("nearSkills", false, "skills",
				List.of(Map.of("skill", Map.of("key", "apache-kafka"))));

		assertThat(MentorAnswers.MENTORS.people(MentorAnswers.MENTORS.of(asking.asAdministrator(), input)))
			.containsExactly("elin");
	}

	@Test
	void whoHasMentoredInTheTeamIsAskedTooWhateverTheyOffer() {
		Map<String, Object> input = Map.of("skills", List.of(), "team", Map.of("key", "squad"));

		assertThat(MentorAnswers.MENTORS.people(MentorAnswers.MENTORS.of(asking.as("mika"), input)))
			.containsExactly("elin");
	}

	@Test
	void equalMentorsShareARankAndAreListedByKey() {
		for (String twin : List.of("twin-b", "twin-a", "twin-c")) {
			given.person(twin).mentors("rust");
		}
		given.person("better").mentors("rust").places(2);
		given.person("worse").mentors("rust").places(0);
		given.inTheGraph();

		Map<String, Object> answer = MentorAnswers.MENTORS.of(asking.asAdministrator(),
				Map.of("skills", List.of(Map.of("skill", Map.of("key", "rust"))), "full", true));

		assertThat(MentorAnswers.MENTORS.people(answer)).containsExactly("better", "twin-a", "twin-b", "twin-c",
				"worse");
		assertThat(RankedAnswers.each(answer, "rank")).containsExactly(1, 2, 2, 2, 5);
	}

	@Test
	void theSameQuestionHasTheSameAnswerInWhateverOrderItIsPut() {
		Map<String, Object> answer = MentorAnswers.MENTORS.of(asking.as("mika"),
				RankedAnswers.wanting("apache-kafka", "kubernetes"));

		assertThat(MentorAnswers.MENTORS.of(asking.as("mika"), RankedAnswers.wanting("apache-kafka", "kubernetes")))
			.isEqualTo(answer);
		assertThat(MentorAnswers.MENTORS.of(asking.as("mika"), RankedAnswers.wanting("kubernetes", "apache-kafka")))
			.isEqualTo(answer);
	}

	@Test
	void whatIsWantedTwiceCountsOnce() {
		Map<String, Object> twice = Map.of("skills", List.of(Map.of("skill", Map.of("key", "kubernetes")),
				Map.of("skill", Map.of("name", "K8S")), Map.of("skill", Map.of("name", " Kubernetes "))));

		assertThat(RankedAnswers.each(MentorAnswers.MENTORS.of(asking.as("mika"), twice), "score"))
			.isEqualTo(RankedAnswers
				.each(MentorAnswers.MENTORS.of(asking.as("mika"), RankedAnswers.wanting("kubernetes")), "score"));
	}

	@Test
	void whatMattersMoreCountsMore() {
		Map<String, Object> input = Map.of("skills", List.of(Map.of("skill", Map.of("key", "kafka-streams")),
				Map.of("skill", Map.of("key", "kubernetes"), "importance", 50)));

		assertThat(MentorAnswers.MENTORS.people(MentorAnswers.MENTORS.of(asking.as("mika"), input)))
			.containsExactly("elin", "noor", "lucia");
	}

	@Test
	void aClaimForTheTeamChangesNothingForAStranger() {
		given.person("stranger");
		given.inTheGraph();
		Map<String, Object> before = MentorAnswers.MENTORS.of(asking.as("stranger"),
				RankedAnswers.wanting("kubernetes"));

		given.person("noor").knows("kubernetes", 5, "TEAM");
		given.inTheGraph();

		assertThat(MentorAnswers.MENTORS.of(asking.as("stranger"), RankedAnswers.wanting("kubernetes")))
			.isEqualTo(before);
	}

	/** The mentors, what they have done and hold, and the selected fields. */
	@Test
	void findingTakesThreeRoundTripsWhateverIsSelected() {
		double before = roundTrips();

		MentorAnswers.MENTORS.of(asking.asAdministrator(), Map.of("mentee", Map.of("key", "mika"), "team",
				Map.of("key", "squad"), "skills", List.of(Map.of("skill", Map.of("name", "kafka")))));

		assertThat(roundTrips() - before).isEqualTo(3);
	}

	private double roundTrips() {
		return meters.find(Reads.ROUND_TRIPS).timers().stream().mapToLong(Timer::count).sum();
	}

}
