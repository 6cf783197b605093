package org.skillsgraph.graph;

import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

import org.springframework.stereotype.Component;

/**
 * Asks the graph. Each run is one round trip in a read transaction of the driver's: it is
 * retried when the database says that trying again may help, may be answered by a read
 * replica, and ends after {@code skills-graph.transaction-timeout}.
 * <p>
 * The counter {@value #ROUND_TRIPS} says how many there were, by the statement's file.
 */
@Component
public class Reads {

	/** The counter of runs; its tag {@code statement} is the file's name. */
	public static final String ROUND_TRIPS = "skills-graph.round-trips";

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private final Driver driver;

	private final TransactionConfig transaction;

	private final MeterRegistry meters;

	Reads(Driver driver, GraphSettings settings, MeterRegistry meters) {
		this.driver = driver;
		this.transaction = TransactionConfig.builder().withTimeout(settings.transactionTimeout()).build();
		this.meters = meters;
	}

	/**
	 * {@return the rows that a statement file answers}
	 * @param statement the file
	 * @param parameters by name
	 * @throws org.neo4j.driver.exceptions.Neo4jException when the database refuses, is
	 * away or takes too long
	 */
	public List<Record> run(CypherFile statement, Map<String, ? extends @Nullable Object> parameters) {
		return run(statement.name(), statement.text(), parameters);
	}

	/**
	 * {@return the rows that a statement compiled from a selection answers}
	 * @param statement its text
	 * @param parameters by name
	 * @throws org.neo4j.driver.exceptions.Neo4jException when the database refuses, is
	 * away or takes too long
	 */
	public List<Record> run(String statement, Map<String, ? extends @Nullable Object> parameters) {
		// All under one tag: there are as many texts as callers can think of.
		return run("compiled", statement, parameters);
	}

	@SuppressWarnings("unchecked")
	private List<Record> run(String name, String statement, Map<String, ? extends @Nullable Object> parameters) {
		meters.counter(ROUND_TRIPS, "statement", name).increment();
		try (Session session = driver.session(READING)) {
			return session.executeRead((read) -> read.run(statement, (Map<String, Object>) parameters).list(),
					transaction);
		}
	}

}
