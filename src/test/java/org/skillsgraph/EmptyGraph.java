package org.skillsgraph;

import org.neo4j.driver.Driver;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Empties the graph except for what the service itself keeps there: which migrations ran
 * and the key that signs cursors.
 */
public class EmptyGraph {

	private final Driver driver;

	EmptyGraph(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Empties the graph; each test class starts with it. Relationships are deleted first:
	 * a batch of nodes can have any number of them, and a small server's memory is
	 * limited.
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
