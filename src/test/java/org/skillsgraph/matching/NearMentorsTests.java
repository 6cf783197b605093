package org.skillsgraph.matching;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.skills.RebuildingNearSkills;

/** At most 500 people are considered for all skills near a wanted one. */
@SkillsGraphTest
class NearMentorsTests {

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	private final RebuildingNearSkills nearSkills;

	NearMentorsTests(GraphQlClient asking, EmptyGraph graph, Given given, RebuildingNearSkills nearSkills) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
		this.nearSkills = nearSkills;
	}

	@BeforeEach
	void manyForThePartsAndOneForTheWhole() {
		graph.make();
		given.skill("kafka", "Kafka").skill("kafka-streams", "Kafka Streams").skill("kafka-connect", "Kafka Connect");
		// What a part covers depends on how many skills there are.
		given.skill("oboe", "Oboe").skill("viola", "Viola").skill("harp", "Harp");
		given.narrower("kafka-streams", "kafka");
		given.narrower("kafka-connect", "kafka");
		given.person("elin").mentors("kafka");
		// Whichever part is read first, those with both are the first of the other one.
		people(300, "both", "kafka-streams", "kafka-connect");
		people(150, "with-streams", "kafka-streams");
		people(120, "with-connect", "kafka-connect");
		given.inTheGraph();
		nearSkills.all((_, _) -> {
		});
	}

	private void people(int number, String name, String... skills) {
		for (int i = 0; i < number; i++) {
			given.person("%s-%03d".formatted(name, i)).mentors(skills);
		}
	}

	@Test
	void somebodyWithTwoOfTheNearSkillsCountsOnce() {
		asking.asAdministrator()
			.document(
					"{findMentors(input: {skills: [{skill: {key: \"kafka\"}}]}, first: 1) {totalCount nodes {mentor {key}}}}")
			.execute()
			.path("findMentors")
			.matchesJsonStrictly("{\"totalCount\": 501, \"nodes\": [{\"mentor\": {\"key\": \"elin\"}}]}");
	}

	@Test
	void onDemandNothingNearCounts() {
		asking.asAdministrator()
			.document(
					"{findMentors(input: {skills: [{skill: {key: \"kafka\"}}], nearSkills: false}) {totalCount nodes {mentor {key}}}}")
			.execute()
			.path("findMentors")
			.matchesJsonStrictly("{\"totalCount\": 1, \"nodes\": [{\"mentor\": {\"key\": \"elin\"}}]}");
	}

}
