package org.skillsgraph.database;

/** The value of {@code spring.neo4j.uri} isn't a server address. */
final class ServerAddressException extends RuntimeException {

	ServerAddressException(String address) {
		super("\"%s\" is no address of a Neo4j server.".formatted(address));
	}

}
