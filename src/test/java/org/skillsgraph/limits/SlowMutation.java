package org.skillsgraph.limits;

import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;

/**
 * A mutation that waits for as long as a test wants, and whether the database works on
 * something.
 */
public final class SlowMutation {

	/** What is registered. */
	public static final String DOCUMENT = "{ me { key } }";

	/** Its id. */
	public static final String ID = "sha256:8c610b7e02d038e7ab5a84af7bbb40dcd4b417a64a96706a4f00cbee0f09db05";

	/** What the statement that registers it has in it, and no other. */
	public static final String REGISTERING = "MERGE (document:PersistedDocument";

	/**
	 * Two towers of forty floors, two people on each who both report to both above them.
	 * Whether one tower's people report to the other's takes the database ages to find
	 * out, and next to no memory.
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
	 * Registers the document, which isn't sure before the transaction ends: whoever else
	 * registers it waits until then.
	 */
	public static void register(Transaction other) {
		other.run("CREATE (:PersistedDocument {key: $key})", Map.of("key", ID)).consume();
	}

	/**
	 * {@return whether the database works on a statement}
	 * @param part what that has in it
	 */
	public static boolean runs(Driver driver, String part) {
		return driver.executableQuery("""
				SHOW TRANSACTIONS YIELD currentQuery
				WHERE currentQuery CONTAINS $part AND NOT currentQuery STARTS WITH 'SHOW'
				RETURN count(*) > 0 AS runs
				""").withParameters(Map.of("part", part)).execute().records().getFirst().get("runs").asBoolean();
	}

}
