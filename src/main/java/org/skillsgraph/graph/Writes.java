package org.skillsgraph.graph;

import java.util.List;
import java.util.Map;

import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Changes the graph, one statement at a time. Each run is one round trip in the
 * surrounding transaction, or in its own if there is none. The timer
 * {@value Reads#ROUND_TRIPS} and traces record it like those of {@link Reads}.
 */
@Component
public class Writes {

	private final Neo4jClient client;

	private final DatabaseAvailability availability;

	private final ObservationRegistry observations;

	Writes(Neo4jClient client, DatabaseAvailability availability, ObservationRegistry observations) {
		this.client = client;
		this.availability = availability;
		this.observations = observations;
	}

	/**
	 * {@return the rows of a statement file}
	 * @param statement the file
	 * @param parameters by name
	 * @throws org.springframework.dao.DataAccessException when the database refuses, is
	 * away or times out
	 */
	public List<Record> run(CypherFile statement, Map<String, ? extends @Nullable Object> parameters) {
		return Reads.roundTrip(statement.name(), statement.name(), observations).observe(() -> {
			List<Record> rows = List.copyOf(client.query(statement.text())
				.bindAll(bound(parameters))
				.fetchAs(Record.class)
				.mappedBy((_, row) -> row)
				.all());
			availability.answered();
			return rows;
		});
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> bound(Map<String, ? extends @Nullable Object> parameters) {
		return (Map<String, Object>) parameters;
	}

}
