package org.skillsgraph.database;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Says in one sentence why the service doesn't start, and what to do. A stack trace would
 * take two hundred lines.
 */
class DatabaseFailureAnalyzer implements FailureAnalyzer {

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String action = action(cause);
			if (action != null) {
				return new FailureAnalysis(cause.getMessage(), action, cause);
			}
		}
		return null;
	}

	private static @Nullable String action(Throwable cause) {
		return switch (cause) {
			case DirectoryInUseException _ ->
				"Stop the other one first, or say another directory with --skills-graph.embedded.directory.";
			case DirectoryUnusableException _ ->
				"Let it be written, or say another directory with --skills-graph.embedded.directory.";
			case ServerAddressException _ -> "Name a server with --spring.neo4j.uri=bolt://host:7687.";
			case NoDatabaseException _ ->
				"Name a server with --spring.neo4j.uri=bolt://host:7687, or use the jar that bundles a database.";
			case ServiceUnavailableException _ ->
				"Start the database, or name another with --spring.neo4j.uri. The service ends rather than waits: whatever runs it can start it again.";
			case AuthenticationException _ ->
				"Say --spring.neo4j.authentication.username and --spring.neo4j.authentication.password.";
			default -> null;
		};
	}

}
