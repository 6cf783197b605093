package org.skillsgraph.graph;

import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A transaction's memory is limited, and a full database is told apart from one that is
 * away.
 */
@SkillsGraphTest
@AnyDatabase
class MemoryLimitTests {

	private static final String FULL = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

	private final Reads reads;

	MemoryLimitTests(Reads reads) {
		this.reads = reads;
	}

	@Test
	void aReadThatNeedsTooMuchIsEndedAndNotTriedAgain() {
		long begin = System.nanoTime();

		assertThatExceptionOfType(TransientException.class).isThrownBy(
				() -> reads.run("UNWIND range(1, 1000000000) AS i WITH collect(toString(i)) AS all RETURN all[0]",
						Map.of(), List.of(), () -> {
						}))
			.satisfies((failure) -> assertThat(MemoryLimit.met(failure)).contains(MemoryLimit.TRANSACTION));
		assertThat((System.nanoTime() - begin) / 1e9).as("seconds; the driver would try for thirty").isLessThan(25);
		assertThat(reads.run("RETURN 1 AS one", Map.of(), List.of(), () -> {
		})).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = {
					FULL + ", \"Currently using 178.1 MiB. db.memory.transaction.max threshold reached\", TRANSACTION",
					FULL + ", \"Currently using 1.4 GiB. dbms.memory.transaction.total.max threshold reached\", ALL",
					FULL + ", \"Currently using 1.4 GiB. db.memory.transaction.total.max threshold reached\", ALL",
					"Neo.TransientError.Transaction.DeadlockDetected, It failed., " })
	void limitsAreToldByTheirSettings(String code, String message, @Nullable MemoryLimit limit) {
		TransientException failure = new TransientException(code, message);

		assertThat(MemoryLimit.met(new IllegalStateException(failure)).orElse(null)).isEqualTo(limit);
		assertThat(MemoryLimit.notRetried(failure))
			.isInstanceOf((limit != null) ? MemoryLimitException.class : TransientException.class);
		assertThat(MemoryLimit.met(new ClientException("It failed."))).isEmpty();
	}

	@Test
	void aDatabaseWithoutMemoryIsThere() {
		DatabaseAvailability availability = new DatabaseAvailability(new SimpleMeterRegistry());
		long asked = System.nanoTime();

		assertThat(availability.lost(asked, "It doesn't answer.")).isTrue();
		assertThat(availability.here()).isFalse();

		availability.full();

		assertThat(availability.here()).isTrue();
		assertThat(availability.lost(asked, "It answered another one meanwhile.")).isFalse();
	}

}
