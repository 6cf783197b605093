package org.skillsgraph.graph;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.FixedClock;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SkillsGraphTest
@AnyDatabase
class ReadsTests {

	private final Reads reads;

	private final MeterRegistry meters;

	private final Clock clock;

	private final InFlightReads inFlight;

	private final PlannedStatements plannedStatements;

	private final ObservationRegistry observations;

	ReadsTests(Reads reads, MeterRegistry meters, Clock clock, InFlightReads inFlight,
			PlannedStatements plannedStatements, ObservationRegistry observations) {
		this.inFlight = inFlight;
		this.plannedStatements = plannedStatements;
		this.observations = observations;
		this.reads = reads;
		this.meters = meters;
		this.clock = clock;
	}

	@Test
	void aStatementIsAnsweredByItsRows() {
		var rows = reads.run("UNWIND $numbers AS number RETURN number * 2 AS twice",
				Map.of("numbers", new int[] { 1, 2 }), List.of(), ReadsTests::nothing);

		assertThat(rows).extracting((row) -> row.get("twice").asInt()).containsExactly(2, 4);
	}

	@Test
	void aReadCannotWrite() {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> reads.run("CREATE (:Person {key: 'ada'})", Map.of(), List.of(), ReadsTests::nothing));
	}

	@Test
	void roundTripsAreCounted() {
		var timer = meters.timer(Reads.ROUND_TRIPS, "statement", "compiled", "error", "none");
		long before = timer.count();

		reads.run("RETURN 1", Map.of(), List.of(), ReadsTests::nothing);

		assertThat(timer.count() - before).isEqualTo(1);
	}

	/** The deeper subqueries nest, the longer planning takes: this would take minutes. */
	@Test
	void whatCannotBePlannedInTimeIsNotTriedAgain() {
		String statement = "CYPHER 25 MATCH (n0) "
				+ IntStream.range(0, 40)
					.mapToObj((i) -> "CALL (n%d) { MATCH (n%d)--(n%d) ".formatted(i, i, i + 1))
					.collect(Collectors.joining())
				+ "RETURN 1 AS x40 "
				+ IntStream.range(0, 40)
					.mapToObj((i) -> "} RETURN count(x%d) AS x%d ".formatted(40 - i, 39 - i))
					.collect(Collectors.joining());
		Reads impatient = new Reads(inFlight, plannedStatements, new GraphSettings(Duration.ofSeconds(1)),
				observations);

		assertThatExceptionOfType(PlanningTimeoutException.class)
			.isThrownBy(() -> impatient.run(statement, Map.of(), List.of(), ReadsTests::nothing));
		assertThatExceptionOfType(PlanningTimeoutException.class).isThrownBy(() -> plannedStatements.check(statement));
		assertThat(plannedStatements.knows(statement)).isFalse();
	}

	@Test
	void whatIsReadTooSlowlyWasPlannedBefore() {
		String statement = "UNWIND range(1, 1000000000) AS number WITH number WHERE number % 2 = 2 RETURN count(number)";
		List<Boolean> known = new ArrayList<>();
		Reads impatient = new Reads(inFlight, plannedStatements, new GraphSettings(Duration.ofSeconds(1)),
				observations);

		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> impatient.run(statement, Map.of(), List.of(),
					() -> known.add(plannedStatements.knows(statement))))
			.matches(Reads::isTimeout);
		assertThat(known).containsExactly(true);
	}

	private static void nothing() {
	}

	@Test
	void timeStandsStill() {
		assertThat(clock.instant()).isEqualTo(FixedClock.NOW);
	}

}
