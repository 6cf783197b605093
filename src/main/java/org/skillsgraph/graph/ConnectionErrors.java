package org.skillsgraph.graph;

import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * Errors by which the driver says that it has no connection to the database.
 */
final class ConnectionErrors {

	private ConnectionErrors() {
	}

	/**
	 * {@return whether this is the driver's own error when its pool has no connection to
	 * give}
	 */
	static boolean isNoConnection(Throwable failure) {
		return switch (failure) {
			case TransientException full -> full.code().equals("N/A");
			case ClientException late -> late.getCause() instanceof TimeoutException;
			default -> false;
		};
	}

	/**
	 * {@return whether it was caused by such an error}
	 */
	static boolean hasNoConnection(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch(ConnectionErrors::isNoConnection);
	}

	/**
	 * {@return the error that callers are told}
	 * @param cause null when nothing failed yet
	 */
	static ServiceUnavailableException away(@Nullable Throwable cause) {
		return new ServiceUnavailableException("The database is away.", cause);
	}

}
