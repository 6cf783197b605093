package org.skillsgraph.graph;

import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;

/**
 * A mutation that waits for as long as a test wants, and whether the database works on
 * something.
 */
final class Slowly {

	/** What is registered. */
	static final String DOCUMENT = "{ me { key } }";

	/** Its id. */
	static final String ID = "sha256:8c610b7e02d038e7ab5a84af7bbb40dcd4b417a64a96706a4f00cbee0f09db05";

	/** What the statement that registers it has in it, and no other. */
	static final String REGISTERING = "MERGE (document:PersistedDocument";

	private Slowly() {
	}

	/**
	 * Registers the document, which isn't sure before the transaction ends: whoever else
	 * registers it waits until then.
	 */
	static void register(Transaction other) {
		other.run("CREATE (:PersistedDocument {key: $key})", Map.of("key", ID)).consume();
	}

	/**
	 * {@return whether the database works on a statement}
	 * @param part what that has in it
	 */
	static boolean runs(Driver driver, String part) {
		return driver.executableQuery("""
				SHOW TRANSACTIONS YIELD currentQuery
				WHERE currentQuery CONTAINS $part AND NOT currentQuery STARTS WITH 'SHOW'
				RETURN count(*) > 0 AS runs
				""").withParameters(Map.of("part", part)).execute().records().getFirst().get("runs").asBoolean();
	}

}
