package org.skillsgraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Import commands on one database server, the suite's own.
 */
@SkillsGraphTest
@AnyDatabase
class ImportsOnOneServerTests {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private static final int PEOPLE = 6_000;

	private static final int SKILLS = 40;

	@TempDir
	private Path work;

	private final Neo4jConnectionDetails database;

	private final Importing importing;

	private final ImportLease lease;

	private final EmptyGraph empty;

	private final WholeGraph graph;

	ImportsOnOneServerTests(Neo4jConnectionDetails database, Importing importing, ImportLease lease, EmptyGraph empty,
			Driver driver) {
		this.database = database;
		this.importing = importing;
		this.lease = lease;
		this.empty = empty;
		this.graph = new WholeGraph(driver);
	}

	@BeforeEach
	void emptyGraph() {
		empty.make();
	}

	@Test
	void anImportWaitsUntilAnotherHasEndedAndSaysSo() throws IOException {
		Files.writeString(work.resolve("people.csv"), "key,name\nada,Ada\n");

		ImportProcess second = lease.during((_) -> {
			ImportProcess started = start();
			await().atMost(PATIENCE)
				.until(() -> !started.isAlive() || started.errors().contains("The import of another process"));
			assertThat(started.isAlive()).as(started.errors()).isTrue();
			assertThat(graph.nodes("Person")).isEmpty();
			return started;
		});

		try (second) {
			assertThat(second.status()).as(second.errors()).isZero();
			assertThat(graph.nodes("Person")).hasSize(1);
		}
	}

	/** Starting takes longest, so the import is killed only once it writes. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 3 })
	void whatAKilledImportLeftIsMadeRightByTheNext(long seed) throws IOException {
		CsvFiles files = organisation(new Random(seed));
		run(files);
		List<String> right = graph.lines();
		empty.make();

		int pause = new Random(seed).nextInt(2_000);
		System.out.printf("Killed %d ms after the first batch, seed %d%n", pause, seed);
		try (ImportProcess killed = start("--skills-graph.imports.lease=2s")) {
			await().atMost(PATIENCE).until(() -> !killed.isAlive() || killed.errors().contains("people.csv: "));
			await().pollDelay(Duration.ofMillis(pause)).until(() -> true);
			killed.kill();
		}

		assertThat(run(files).complete()).isTrue();
		assertThat(graph.lines()).isEqualTo(right);
	}

	private Report run(CsvFiles files) {
		return importing.of(files.resources(), false, (_) -> {
		});
	}

	private CsvFiles organisation(Random random) throws IOException {
		List<String> people = new ArrayList<>(List.of("key,name,manager"));
		List<String> claims = new ArrayList<>(List.of("person,skill,source,level"));
		List<String> skills = new ArrayList<>(List.of("key,name"));
		for (int i = 0; i < PEOPLE; i++) {
			people.add("p%d,Person %d,%s".formatted(i, i, (i > 0) ? "p" + random.nextInt(i) : ""));
			claims.add("p%d,s%d,SELF,%d".formatted(i, random.nextInt(SKILLS), 1 + random.nextInt(5)));
		}
		for (int i = 0; i < SKILLS; i++) {
			skills.add("s%d,Skill %d".formatted(i, i));
		}
		CsvFiles files = new CsvFiles();
		Map.of("people.csv", people, "skill_claims.csv", claims, "skills.csv", skills)
			.forEach((name, lines) -> files.with(name, lines.toArray(String[]::new)));
		for (Resource file : files.resources()) {
			Files.write(work.resolve(String.valueOf(file.getFilename())), file.getContentAsByteArray());
		}
		return files;
	}

	private ImportProcess start(String... options) {
		return ImportProcess.on(database,
				Stream.concat(Stream.of("import", work.toString()), Stream.of(options)).toArray(String[]::new));
	}

}
