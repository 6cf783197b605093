package org.skillsgraph.imports;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.SkillsGraph;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The command as people run it: a process with the real clock, here on the suite's
 * database.
 */
@SkillsGraphTest
@AnyDatabase
class MoveDemoCommandTests {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private static final long SEED = 7;

	private final BeanFactory beans;

	private final Neo4jConnectionDetails database;

	private final EmptyGraph empty;

	private final Driver driver;

	private final WholeGraph graph;

	MoveDemoCommandTests(BeanFactory beans, Neo4jConnectionDetails database, EmptyGraph empty, Driver driver) {
		this.beans = beans;
		this.database = database;
		this.empty = empty;
		this.driver = driver;
		this.graph = new WholeGraph(driver);
	}

	@BeforeEach
	void emptyGraph() {
		empty.make();
	}

	/** One story, because each process takes seconds. */
	@Test
	void aKilledMoveLeavesAllDatesOrNoneAndTheNextOneMovesTheRest() {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		new DemoOnDay(beans, today).start();
		List<String> right = graph.lines();
		empty.make();
		new DemoOnDay(beans, today.minusWeeks(5)).start();
		List<String> before = graph.lines();

		int pause = new Random(SEED).nextInt(1_000);
		try (ImportProcess killed = start("--skills-graph.imports.lease=2s")) {
			await().atMost(PATIENCE).until(() -> !killed.isAlive() || isHeld());
			await().pollDelay(Duration.ofMillis(pause)).until(() -> true);
			killed.kill();
		}
		awaitCommit();
		boolean moved = graph.lines().equals(right);
		System.out.printf("Killed %d ms after it took the lease, moved: %s%n", pause, moved);
		assertThat(graph.lines()).isEqualTo(moved ? right : before);

		try (ImportProcess next = start()) {
			assertThat(next.status()).as(next.errors()).isZero();
			assertThat(next.output()).isEqualTo(moved ? "The demo organisation is of this week: nothing was moved.\n"
					: "The demo organisation was moved on by 5 weeks.\n");
		}
		assertThat(graph.lines()).isEqualTo(right);
	}

	@Test
	void whatIsNotTheDemoIsRefusedInOneLine() {
		new DemoOnDay(beans, LocalDate.now(ZoneOffset.UTC)).importing().of(CsvFiles.demo().resources(), false, (_) -> {
		});
		List<String> before = graph.lines();

		try (ImportProcess refused = start()) {
			assertThat(refused.status()).isEqualTo(1);
			assertThat(refused.output()).isEmpty();
			assertThat(refused.errors().lines())
				.containsExactly("Nothing was moved, since this graph isn't just the demo organisation. "
						+ "For a new one, start the service with another directory.");
		}
		assertThat(graph.lines()).isEqualTo(before);
	}

	@Test
	void whatIsMisspeltMovesNothing() {
		assertThat(MoveDemoCommand.isMeantBy("move-demo", "--server.port=0")).isTrue();
		assertThat(MoveDemoCommand.isMeantBy("import", "move-demo")).isFalse();
		assertThat(MoveDemoCommand.run(SkillsGraph.class, "move-demo", "data")).isEqualTo(1);
		assertThat(MoveDemoCommand.run(SkillsGraph.class, "move-demo", "--dry-run")).isEqualTo(1);
	}

	/**
	 * A commit that the killed process had begun holds the lease's node until it ends.
	 */
	private void awaitCommit() {
		driver.executableQuery("MATCH (lease:ImportLease) SET lease.held = true REMOVE lease.held").execute();
	}

	private boolean isHeld() {
		return !driver.executableQuery("MATCH (lease:ImportLease) WHERE lease.holder IS NOT NULL RETURN lease")
			.execute()
			.records()
			.isEmpty();
	}

	private ImportProcess start(String... options) {
		return ImportProcess.on(database,
				Stream.concat(Stream.of("move-demo"), Stream.of(options)).toArray(String[]::new));
	}

}
