package org.skillsgraph.graph;

import java.util.List;
import java.util.Map;

import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

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
	 * {@return the rows of a statement file, by column name}
	 * @param statement the file
	 * @param parameters by name
	 * @throws org.springframework.dao.DataAccessException when the database refuses, is
	 * away or times out
	 */
	public List<Map<String, Object>> run(CypherFile statement, Map<String, ? extends @Nullable Object> parameters) {
		return Reads.roundTrip(statement.name(), statement.name(), observations).observe(() -> {
			List<Map<String, Object>> rows = List
				.copyOf(client.query(statement.text()).bindAll(bound(parameters)).fetch().all());
			availability.answered();
			return rows;
		});
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> bound(Map<String, ? extends @Nullable Object> parameters) {
		return (Map<String, Object>) parameters;
	}

}
