package org.skillsgraph.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.graphdb.event.DatabaseEventContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A server whose database fails during its first start.
 */
class RestartingServerTests {

	@Test
	void aStartThatFailsIsNotTriedBehindTheCallersBack(@TempDir Path directory) throws InterruptedException {
		AtomicInteger starts = new AtomicInteger();

		assertThatIllegalStateException().isThrownBy(() -> new RestartingServer(directory, (_, listener) -> {
			starts.incrementAndGet();
			listener.databasePanic(new NamedDatabase("neo4j"));
			throw new IllegalStateException("The disk is full");
		}));

		Thread.sleep(Duration.ofSeconds(2));
		assertThat(starts).hasValue(1);
	}

	private record NamedDatabase(String getDatabaseName) implements DatabaseEventContext {
	}

}
