package org.skillsgraph.graph;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * The limits of memory in the database. One that was met is an answer: the database is
 * there.
 */
enum MemoryLimit {

	/** What one transaction may have: whoever needs more has to ask for less. */
	TRANSACTION,

	/** What all transactions may have together: whoever comes back finds some free. */
	ALL;

	private static final String CODE = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

	/** The code is the same for both; the message names the setting. */
	private static final String SETTING = "db.memory.transaction.max ";

	/**
	 * {@return the limit that something failed at, if any}
	 */
	static Optional<MemoryLimit> met(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.filter((cause) -> cause instanceof Neo4jException ex && ex.code().equals(CODE))
			.map((cause) -> String.valueOf(cause.getMessage()).contains(SETTING) ? TRANSACTION : ALL)
			.findFirst();
	}

	/**
	 * {@return the failure of a read, in a form that the driver doesn't try again} It
	 * would try for half a minute, and with what needs too much memory each time in vain.
	 */
	static RuntimeException notRetried(TransientException failure) {
		return met(failure).isPresent() ? new MemoryLimitException(failure) : failure;
	}

}
