package org.skillsgraph.database;

/** What {@code spring.neo4j.uri} says is no address of a server. */
final class ServerAddressException extends RuntimeException {

	ServerAddressException(String address) {
		super("\"%s\" is no address of a Neo4j server.".formatted(address));
	}

}
