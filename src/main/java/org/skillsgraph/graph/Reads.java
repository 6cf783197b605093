package org.skillsgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.TransientException;

import org.springframework.stereotype.Component;

/**
 * Reads the graph. Each run is one round trip and a read transaction of its own. It is
 * retried when the database says that a retry may help, unless memory ran out. A read
 * replica may answer it, and it ends after {@code skills-graph.transaction-timeout}.
 * <p>
 * The timer {@value #ROUND_TRIPS} counts and times them by the statement's file; in a
 * trace each is a span.
 */
@Component
public class Reads {

	/** The timer of runs; its tag {@code statement} is the file's name. */
	public static final String ROUND_TRIPS = "skills-graph.round-trips";

	private final TransactionConfig transaction;

	private final InFlightReads inFlight;

	private final PlannedStatements plannedStatements;

	private final ObservationRegistry observations;

	Reads(InFlightReads inFlight, PlannedStatements plannedStatements, GraphSettings settings,
			ObservationRegistry observations) {
		this.inFlight = inFlight;
		this.plannedStatements = plannedStatements;
		this.transaction = TransactionConfig.builder().withTimeout(settings.transactionTimeout()).build();
		this.observations = observations;
	}

	/**
	 * {@return the rows of a statement file}
	 * @param statement the file
	 * @param parameters by name
	 * @throws org.neo4j.driver.exceptions.Neo4jException when the database refuses, is
	 * away or times out
	 */
	public List<Record> run(CypherFile statement, Map<String, ? extends @Nullable Object> parameters) {
		return run(statement.name(), statement.name(), statement.text(), parameters, () -> {
		}, (failure) -> failure);
	}

	/**
	 * {@return the rows of a statement compiled from a selection}
	 * @param statement its text
	 * @param parameters by name
	 * @param fields the schema fields that it reads, as a trace names them
	 * @param planned runs once the database has planned the statement, before rows are
	 * read
	 * @throws org.neo4j.driver.exceptions.Neo4jException when the database refuses, is
	 * away or times out
	 */
	public List<Record> run(String statement, Map<String, ? extends @Nullable Object> parameters,
			Collection<String> fields, Runnable planned) {
		// All under one tag: callers can produce any number of texts.
		return run("compiled", "compiled " + String.join(" ", fields), statement, parameters, planned,
				(failure) -> planningTimeout(statement, failure));
	}

	/**
	 * A known statement was planned before, so planning didn't cause the timeout.
	 */
	private RuntimeException planningTimeout(String statement, Neo4jException failure) {
		if (!isTimeout(failure) || plannedStatements.knows(statement)) {
			return failure;
		}
		plannedStatements.refuse(statement);
		return new PlanningTimeoutException(failure);
	}

	private List<Record> run(String name, String span, String statement,
			Map<String, ? extends @Nullable Object> parameters, Runnable planned,
			Function<Neo4jException, RuntimeException> notPlanned) {
		return roundTrip(name, span, observations).observe(() -> {
			boolean isNew = !plannedStatements.knows(statement);
			List<Record> answer = answer(statement, parameters, () -> {
				plannedStatements.add(statement);
				planned.run();
			}, notPlanned);
			QueryStatistics.add(observations, RowCount.rows(answer), isNew);
			return answer;
		});
	}

	/**
	 * {@return the observation of a round trip, not started yet}
	 */
	static Observation roundTrip(String statement, String span, ObservationRegistry observations) {
		return Observation.createNotStarted(ROUND_TRIPS, observations)
			.contextualName(span)
			.lowCardinalityKeyValue("statement", statement);
	}

	private List<Record> answer(String statement, Map<String, ? extends @Nullable Object> parameters, Runnable planned,
			Function<Neo4jException, RuntimeException> notPlanned) {
		try {
			return inFlight.answer((session) -> answer(session, statement, parameters, (running) -> {
				Result result = planned(running, notPlanned);
				planned.run();
				return rows(result);
			}));
		}
		catch (MemoryLimitException ex) {
			throw ex.failure();
		}
	}

	/**
	 * A transaction of the driver takes three messages there and back, a statement alone
	 * takes one. The driver knows when another try may help, and how long to wait: that
	 * one is a transaction.
	 */
	@SuppressWarnings("unchecked")
	private List<Record> answer(Session session, String statement, Map<String, ? extends @Nullable Object> parameters,
			Function<Supplier<Result>, List<Record>> reading) {
		Map<String, Object> values = (Map<String, Object>) parameters;
		try {
			return reading.apply(() -> session.run(statement, values, transaction));
		}
		catch (Neo4jException ex) {
			if (!(ex instanceof RetryableException)) {
				throw ex;
			}
			return session.executeRead((read) -> reading.apply(() -> read.run(statement, values)), transaction);
		}
	}

	/** The database plans a statement before it returns the columns of the result. */
	private static Result planned(Supplier<Result> running, Function<Neo4jException, RuntimeException> notPlanned) {
		try {
			return running.get();
		}
		catch (TransientException ex) {
			throw MemoryLimit.notRetried(ex);
		}
		catch (Neo4jException ex) {
			throw notPlanned.apply(ex);
		}
	}

	private static List<Record> rows(Result result) {
		try {
			return result.list();
		}
		catch (TransientException ex) {
			throw MemoryLimit.notRetried(ex);
		}
	}

	/**
	 * {@return whether a statement hit {@code skills-graph.transaction-timeout}}
	 */
	static boolean isTimeout(Neo4jException failure) {
		return failure.code().contains("TransactionTimedOut");
	}

}
