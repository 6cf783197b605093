package org.skillsgraph.graph;

import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A read hit a {@link MemoryLimit}. It isn't retried.
 */
final class MemoryLimitException extends RuntimeException {

	private final Neo4jException failure;

	MemoryLimitException(Neo4jException failure) {
		super("The database has too little memory for this", failure);
		this.failure = failure;
	}

	/**
	 * {@return the database's own failure}
	 */
	Neo4jException failure() {
		return failure;
	}

}
