package org.skillsgraph;

import org.neo4j.driver.Driver;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Takes everything out of the graph but what the service itself keeps there: which
 * migrations ran and the key that signs cursors.
 */
public class EmptyGraph {

	private final Driver driver;

	EmptyGraph(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Empties the graph; each test class begins with that. Relationships go first: a
	 * batch of nodes with all of theirs has no bound, and a small server's memory has.
	 */
	public void make() {
		try (var session = driver.session()) {
			session.run("""
					CYPHER 25
					MATCH (node)-[relationship]->()
					WHERE none(label IN labels(node) WHERE label STARTS WITH '__Neo4j')
					CALL (relationship) { DELETE relationship } IN TRANSACTIONS OF 10000 ROWS
					""").consume();
			session.run("""
					CYPHER 25
					MATCH (node)
					WHERE NOT node:CursorKey AND none(label IN labels(node) WHERE label STARTS WITH '__Neo4j')
					CALL (node) { DELETE node } IN TRANSACTIONS OF 10000 ROWS
					""").consume();
		}
	}

	static class BeforeEachClass implements TestExecutionListener {

		@Override
		public void beforeTestClass(TestContext test) {
			test.getApplicationContext().getBean(EmptyGraph.class).make();
		}

	}

}
