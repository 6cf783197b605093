package org.skillsgraph.database;

/** No server is named and no database is bundled. */
final class NoDatabaseException extends RuntimeException {

	NoDatabaseException() {
		super("This jar holds no database, and spring.neo4j.uri names no other.");
	}

}
