package org.skillsgraph.learning;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.CypherFile;

/** How many people an offering still has room for, whoever asks. */
@SkillsGraphTest
@AnyDatabase
class SeatsTests {

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	private final Driver driver;

	SeatsTests(GraphQlClient asking, EmptyGraph graph, Given given, Driver driver) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
		this.driver = driver;
	}

	@BeforeEach
	void aWorkshop() {
		graph.make();
		given.person("stranger");
		given.item("kafka").format("WORKSHOP");
		given.offering("spring", "kafka", "2027-03-01");
	}

	@Test
	void whoTookPartOrDidNotComeHadASeatAndWhoLeftHasNone() {
		given.seats("spring", 5)
			.enrolled("ada", "spring", "ENROLLED")
			.enrolled("bo", "spring", "COMPLETED")
			.enrolled("cy", "spring", "NO_SHOW")
			.enrolled("di", "spring", "LEFT")
			.enrolled("ed", "spring", "WAITLISTED");
		given.inTheGraph();

		theOfferingHas("\"seats\": 5, \"taken\": 3, \"free\": 2, \"waiting\": 1");
	}

	@Test
	void anOfferingOfWhichNothingElseIsKnownHasRoomForAnyNumber() {
		given.inTheGraph();

		theOfferingHas("\"seats\": null, \"taken\": 0, \"free\": null, \"waiting\": 0");
	}

	@Test
	void anOverbookedOfferingHasNoSeatFree() {
		given.seats("spring", 1).enrolled("ada", "spring", "ENROLLED").enrolled("bo", "spring", "ENROLLED");
		given.inTheGraph();

		theOfferingHas("\"seats\": 1, \"taken\": 2, \"free\": 0, \"waiting\": 0");
	}

	@Test
	void aSeatGivenBackIsFreeAgain() {
		given.seats("spring", 1).enrolled("ada", "spring", "ENROLLED").enrolled("bo", "spring", "WAITLISTED");
		given.inTheGraph();
		theOfferingHas("\"seats\": 1, \"taken\": 1, \"free\": 0, \"waiting\": 1");

		given.enrolled("ada", "spring", "LEFT");
		given.inTheGraph();

		theOfferingHas("\"seats\": 1, \"taken\": 0, \"free\": 1, \"waiting\": 1");
	}

	@Test
	void moreSeatsAreFreeWhenTheRoomIsLarger() {
		given.seats("spring", 1).enrolled("ada", "spring", "ENROLLED");
		given.inTheGraph();

		given.seats("spring", 20);
		given.inTheGraph();

		theOfferingHas("\"seats\": 20, \"taken\": 1, \"free\": 19, \"waiting\": 0");
	}

	@Test
	void aGraphOfAnEarlierVersionIsCountedByItsMigration() {
		given.seats("spring", 2).enrolled("ada", "spring", "ENROLLED").enrolled("bo", "spring", "WAITLISTED");
		given.inTheGraph();
		driver.executableQuery("MATCH (offering:Offering) REMOVE offering.taken, offering.free, offering.waiting")
			.execute();

		driver.executableQuery(CypherFile.of("migrations/V017__Count_seats").text().replace(";", "")).execute();

		theOfferingHas("\"seats\": 2, \"taken\": 1, \"free\": 1, \"waiting\": 1");
	}

	private void theOfferingHas(String seats) {
		asking.as("stranger")
			.document("{ offerings { nodes { seats taken free waiting } } }")
			.execute()
			.path("offerings.nodes")
			.matchesJsonStrictly("[{ %s }]".formatted(seats));
	}

}
