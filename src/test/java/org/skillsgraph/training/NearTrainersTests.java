package org.skillsgraph.training;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.RankedAnswers;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.skills.RebuildingNearSkills;

import static org.assertj.core.api.Assertions.assertThat;

/** Trainers in a near skill count for less, and the reasons say so. */
@SkillsGraphTest
class NearTrainersTests {

	private static final List<Map<String, Object>> KAFKA = List.of(Map.of("skill", Map.of("key", "kafka")));

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	private final RebuildingNearSkills nearSkills;

	NearTrainersTests(GraphQlClient asking, EmptyGraph graph, Given given, RebuildingNearSkills nearSkills) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
		this.nearSkills = nearSkills;
	}

	@BeforeEach
	void somebodyForThePartAndSomebodyForTheWhole() {
		graph.make();
		given.skill("kafka", "Kafka").skill("kafka-streams", "Kafka Streams").skill("oboe", "Oboe");
		given.narrower("kafka-streams", "kafka");
		given.person("elin").knows("kafka", 4).trains("kafka");
		given.person("stine").knows("kafka-streams", 4).trains("kafka-streams");
		given.person("olof").knows("oboe", 5).trains("oboe");
		given.item("streams-dojo", "DOJO", "kafka-streams").offering("streams-2026", "streams-dojo", "2026-11-01");
		given.person("stine").leads("streams-2026");
		given.inTheGraph();
		nearSkills.all((_, _) -> {
		});
	}

	@Test
	void aPartCountsForLessAndTheReasonsSaySo() {
		Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.asAdministrator(), Map.of("skills", KAFKA));

		assertThat(TrainerAnswers.TRAINERS.people(answer)).containsExactly("elin", "stine");
		assertThat(RankedAnswers.texts(RankedAnswers.nodes(answer).get(1))).startsWith(
				"SKILL: Is proficient in Kafka Streams (30% sure), a part of Kafka, which counts for less.",
				"WILLINGNESS: Offers training in Kafka Streams, a part of Kafka, which counts for less.",
				"LED: Has led \"streams-dojo\" once, last on 1 November 2026. This was about skills near the wanted ones, which counts for less.");
	}

	@Test
	void onDemandNothingNearCounts() {
		Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.asAdministrator(),
				Map.of("skills", KAFKA, "nearSkills", false));

		assertThat(TrainerAnswers.TRAINERS.people(answer)).containsExactly("elin");
	}

	@Test
	void theBroaderDoesNotCoverTheNarrower() {
		Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.asAdministrator(),
				Map.of("skills", List.of(Map.of("skill", Map.of("key", "kafka-streams")))));

		assertThat(TrainerAnswers.TRAINERS.people(answer)).containsExactly("stine");
	}

}
