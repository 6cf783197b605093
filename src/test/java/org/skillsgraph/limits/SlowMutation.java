package org.skillsgraph.limits;

import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;

/**
 * A mutation that blocks for as long as a test wants, and a check whether the database
 * runs a statement.
 */
public final class SlowMutation {

	/** The document to register. */
	public static final String DOCUMENT = "{ me { key } }";

	/** Its id. */
	public static final String ID = "sha256:8c610b7e02d038e7ab5a84af7bbb40dcd4b417a64a96706a4f00cbee0f09db05";

	/** A text that only the statement registering the document contains. */
	public static final String REGISTERING = "MERGE (document:PersistedDocument";

	/**
	 * Two towers of forty floors, with two people on each floor who both report to both
	 * people above. Finding out whether people in one tower report to the other takes the
	 * database ages and next to no memory.
	 */
	public static final String TOWERS = """
			UNWIND ['up', 'down'] AS tower
			UNWIND range(0, 40) AS floor
			CREATE (left:Person {key: tower + '-' + floor}), (right:Person {key: tower + '-' + floor + '-too'})
			WITH tower, floor, left, right ORDER BY floor
			WITH tower, collect([left, right]) AS floors
			UNWIND range(1, size(floors) - 1) AS above
			UNWIND floors[above - 1] AS person
			UNWIND floors[above] AS manager
			CREATE (person)-[:REPORTS_TO]->(manager)
			WITH DISTINCT person WHERE person.key = 'up-0'
			CREATE (person)-[:KNOWS {fromRung: 0, toRung: 3, rank: 1.0}]->(:Skill {key: 'patience'})
			""";

	private SlowMutation() {
	}

	/**
	 * Registers the document in an open transaction. Anyone else who registers it waits
	 * until that transaction ends.
	 */
	public static void register(Transaction other) {
		other.run("CREATE (:PersistedDocument {key: $key})", Map.of("key", ID)).consume();
	}

	/**
	 * {@return whether the database runs a statement}
	 * @param part a text that the statement contains
	 */
	public static boolean runs(Driver driver, String part) {
		return driver.executableQuery("""
				SHOW TRANSACTIONS YIELD currentQuery
				WHERE currentQuery CONTAINS $part AND NOT currentQuery STARTS WITH 'SHOW'
				RETURN count(*) > 0 AS runs
				""").withParameters(Map.of("part", part)).execute().records().getFirst().get("runs").asBoolean();
	}

}
