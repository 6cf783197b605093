package org.skillsgraph.database;

/** No server is named and none is packed: there is nothing to ask. */
final class NoDatabaseException extends RuntimeException {

	NoDatabaseException() {
		super("This jar holds no database, and spring.neo4j.uri names no other.");
	}

}
