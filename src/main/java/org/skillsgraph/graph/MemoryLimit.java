package org.skillsgraph.graph;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * The database's memory limits. Hitting one is still an answer: the database is
 * available.
 */
enum MemoryLimit {

	/** The limit of one transaction: the caller has to ask for less. */
	TRANSACTION,

	/** The limit of all transactions together: a later request finds memory free. */
	ALL;

	private static final String CODE = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

	/** Both have the same code; the message names the setting. */
	private static final String SETTING = "db.memory.transaction.max ";

	/**
	 * {@return the limit that caused a failure, if any}
	 */
	static Optional<MemoryLimit> met(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.filter((cause) -> cause instanceof Neo4jException ex && ex.code().equals(CODE))
			.map((cause) -> String.valueOf(cause.getMessage()).contains(SETTING) ? TRANSACTION : ALL)
			.findFirst();
	}

	/**
	 * {@return the failure of a read, in a form that the driver doesn't retry} It would
	 * retry for half a minute, in vain if the query needs too much memory.
	 */
	static RuntimeException notRetried(TransientException failure) {
		return met(failure).isPresent() ? new MemoryLimitException(failure) : failure;
	}

}
