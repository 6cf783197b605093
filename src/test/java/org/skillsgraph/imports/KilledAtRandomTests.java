package org.skillsgraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.skillsgraph.MigratedStore;
import org.skillsgraph.ServiceProcess;

import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ends services and imports at random moments while they start, fill the graph, rebuild
 * or stop. {@code -Dskills-graph.test.kills=50} sets how often.
 */
class KilledAtRandomTests {

	private static final int KILLS = Integer.getInteger("skills-graph.test.kills", 2);

	private static final long SEED = Long.getLong("skills-graph.test.seed", 11);

	/** One in this many is an import. */
	private static final int IMPORTS = 3;

	private static final String REBUILD = "mutation { rebuildNearSkills(input: {}) { __typename } }";

	private final Random random = new Random(SEED);

	@TempDir
	private Path work;

	/** One test, because each start takes seconds. */
	@Test
	void theNextStartWorksAndTheGraphIsRight() throws IOException {
		long begin = System.nanoTime();
		List<String> right = graph("undisturbed");
		Duration start = Duration.ofNanos(System.nanoTime() - begin);
		Path directory = Files.createDirectory(work.resolve("directory"));
		for (Resource file : CsvFiles.demo().resources()) {
			Files.write(directory.resolve(String.valueOf(file.getFilename())), file.getContentAsByteArray());
		}
		// Its dates are those of the files, not of today.
		MigratedStore.in(work.resolve("undisturbed import"));
		importAll(directory, "undisturbed import");
		List<String> rightImport = graph("undisturbed import");

		for (int kill = 0; kill < KILLS; kill++) {
			Duration after = Duration.ofMillis(random.nextLong(start.toMillis() * 5 / 4));
			if (kill % IMPORTS == 0) {
				endImport(directory, after);
			}
			else {
				endService(after);
			}
		}

		assertThat(graph("filled")).isEqualTo(right);
		importAll(directory, "imported");
		assertThat(graph("imported")).isEqualTo(rightImport);
	}

	private void importAll(Path directory, String store) {
		try (ImportProcess importing = imports(directory, store)) {
			assertThat(importing.status()).as(importing.errors()).isIn(0, 3);
		}
	}

	private void endImport(Path directory, Duration after) {
		try (ImportProcess importing = imports(directory, "imported")) {
			pause(after);
			System.out.printf("Import killed after %d ms, %s%n", after.toMillis(),
					importing.isAlive() ? "at work" : "at its end");
			importing.kill();
			assertThat(importing.status()).as(importing.errors()).isIn(128 + 9, 0, 3);
		}
	}

	private void endService(Duration after) {
		try (ServiceProcess service = ServiceProcess.demo(work.resolve("filled"))) {
			pause(after);
			boolean ready = service.output().contains("Ready at ");
			int how = random.nextInt(4);
			System.out.printf("Service ended after %d ms, %s, %s%n", after.toMillis(), ready ? "ready" : "starting",
					List.of("by SIGKILL", "by SIGTERM", "by SIGINT", "by SIGTERM and then SIGKILL").get(how));
			if (ready) {
				Thread.ofVirtual().start(() -> rebuild(service));
				pause(Duration.ofMillis(random.nextLong(1_000)));
			}
			end(service, how);
		}
	}

	private static void rebuild(ServiceProcess service) {
		try {
			service.answer(REBUILD);
		}
		catch (UncheckedIOException ex) {
			// The service ends before it answers, as intended.
		}
	}

	private void end(ServiceProcess service, int how) {
		switch (how) {
			case 0 -> service.kill();
			case 1 -> service.terminate();
			case 2 -> service.interrupt();
			default -> {
				service.terminate();
				pause(Duration.ofMillis(random.nextLong(1_500)));
				service.kill();
			}
		}
		assertThat(service.exit()).as(service.output())
			.isIn((how == 0) ? List.of(128 + 9)
					: (how == 1) ? List.of(128 + 15) : (how == 2) ? List.of(128 + 2) : List.of(128 + 15, 128 + 9));
		assertThat(service.output()).doesNotContain("\tat ");
	}

	private List<String> graph(String store) throws IOException {
		try (ServiceProcess service = ServiceProcess.demo(work.resolve(store)).ready();
				Driver driver = GraphDatabase.driver(service.bolt(),
						AuthTokens.basic("neo4j", Files.readString(work.resolve(store).resolve("password"))))) {
			return new WholeGraph(driver).lines();
		}
	}

	private ImportProcess imports(Path directory, String store) {
		return ImportProcess.start(directory.toString(), "--skills-graph.embedded.directory=" + work.resolve(store));
	}

	private static void pause(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
