package org.skillsgraph.graph;

import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A read met a {@link MemoryLimit}. It isn't tried again.
 */
final class MemoryLimitException extends RuntimeException {

	MemoryLimitException(Neo4jException cause) {
		super("The database has too little memory for this", cause);
	}

}
