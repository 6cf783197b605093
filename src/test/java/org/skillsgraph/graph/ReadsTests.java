package org.skillsgraph.graph;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.skillsgraph.FixedClock;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SkillsGraphTest
class ReadsTests {

	private final Reads reads;

	private final MeterRegistry meters;

	private final Clock clock;

	ReadsTests(Reads reads, MeterRegistry meters, Clock clock) {
		this.reads = reads;
		this.meters = meters;
		this.clock = clock;
	}

	@Test
	void aStatementIsAnsweredByItsRows() {
		var rows = reads.run("UNWIND $numbers AS number RETURN number * 2 AS twice",
				Map.of("numbers", new int[] { 1, 2 }), List.of());

		assertThat(rows).extracting((row) -> row.get("twice").asInt()).containsExactly(2, 4);
	}

	@Test
	void aReadCannotWrite() {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> reads.run("CREATE (:Person {key: 'ada'})", Map.of(), List.of()));
	}

	@Test
	void roundTripsAreCounted() {
		var timer = meters.timer(Reads.ROUND_TRIPS, "statement", "compiled", "error", "none");
		long before = timer.count();

		reads.run("RETURN 1", Map.of(), List.of());

		assertThat(timer.count() - before).isEqualTo(1);
	}

	@Test
	void timeStandsStill() {
		assertThat(clock.instant()).isEqualTo(FixedClock.NOW);
	}

}
