package org.skillsgraph.imports;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.RetriedTransactions;
import org.skillsgraph.graph.Writes;
import org.skillsgraph.validation.RowValidation;
import org.skillsgraph.validation.StoredData;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Imports by several processes into one database, each with its own lease.
 */
@SkillsGraphTest
@AnyDatabase
class ImportLeaseTests {

	private final RowValidation rowValidation;

	private final StoredData stored;

	private final StoredDemo storedDemo;

	private final RowWriter rowWriter;

	private final NearSkillsAfterImport nearSkills;

	private final RetriedTransactions transactions;

	private final Writes writes;

	private final Clock clock;

	private final EmptyGraph empty;

	private final Driver driver;

	private final WholeGraph graph;

	ImportLeaseTests(RowValidation rowValidation, StoredData stored, StoredDemo storedDemo, RowWriter rowWriter,
			NearSkillsAfterImport nearSkills, RetriedTransactions transactions, Writes writes, Clock clock,
			EmptyGraph empty, Driver driver) {
		this.rowValidation = rowValidation;
		this.stored = stored;
		this.storedDemo = storedDemo;
		this.rowWriter = rowWriter;
		this.nearSkills = nearSkills;
		this.transactions = transactions;
		this.writes = writes;
		this.clock = clock;
		this.empty = empty;
		this.driver = driver;
		this.graph = new WholeGraph(driver);
	}

	@BeforeEach
	void emptyGraph() {
		empty.make();
	}

	@Test
	void manyThatComeAtOnceRunOneAfterTheOther() {
		AtomicInteger running = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();

		List<CompletableFuture<Integer>> all = IntStream.range(0, 4)
			.mapToObj((number) -> CompletableFuture.supplyAsync(() -> lease(30).during((_) -> {
				most.accumulateAndGet(running.incrementAndGet(), Math::max);
				pause(100);
				running.decrementAndGet();
				return number;
			})))
			.toList();

		assertThat(all.stream().map(CompletableFuture::join)).containsExactly(0, 1, 2, 3);
		assertThat(most).hasValue(1);
	}

	@Test
	void aLeaseIsRenewedAsLongAsItsImportRuns() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch ends = new CountDownLatch(1);
		var first = CompletableFuture.supplyAsync(() -> lease(2).during((_) -> {
			begun.countDown();
			return awaited(ends);
		}));
		begun.await();
		var second = CompletableFuture.supplyAsync(() -> lease(2).during((unfinished) -> unfinished));

		assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> second.get(5, TimeUnit.SECONDS));
		ends.countDown();

		assertThat(first.join()).isTrue();
		assertThat(second.join()).isFalse();
	}

	@Test
	void aKilledImportKeepsTheNextOneUntilItsLeaseExpires() {
		held("killed", Duration.ofSeconds(3));
		long begin = System.nanoTime();

		boolean unfinished = lease(30).during((cutShort) -> cutShort);

		assertThat(unfinished).isTrue();
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofSeconds(2));
		boolean again = lease(30).during((cutShort) -> cutShort);
		assertThat(again).isFalse();
	}

	@Test
	void inAnEmbeddedDatabaseItKeepsNobody() {
		held("embedded", Duration.ofDays(1));

		boolean unfinished = new ImportLease(settings(30), transactions, writes, new MockEnvironment())
			.during((cutShort) -> cutShort);

		assertThat(unfinished).isTrue();
	}

	@Test
	void anImportThatLostItsLeaseWritesNoMore() {
		CsvFiles files = new CsvFiles().with("people.csv", "key,name", "ada,Ada")
			.with("roles.csv", "key,name", "dev,Developer");
		Importing importing = importing();

		assertThatExceptionOfType(LeaseLostException.class)
			.isThrownBy(() -> importing.of(files.resources(), false, (_) -> held("another", Duration.ofSeconds(2))));
		assertThat(graph.nodes("Person")).hasSize(1);
		assertThat(graph.nodes("Role")).isEmpty();

		assertThat(importing().of(files.resources(), false, (_) -> {
		}).files()).containsEntry("roles.csv", new Report.Count(1, 1, 0, 0, 0));
	}

	@Test
	void aLeaseFromBeforeTheClockWasSetBackKeepsNobody() {
		for (Duration back : List.of(Duration.ofHours(1), Duration.ofDays(1))) {
			held("killed", back.plusSeconds(30));
			long begin = System.nanoTime();

			boolean unfinished = lease(30).during((cutShort) -> cutShort);

			assertThat(unfinished).isTrue();
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
		}
	}

	@Test
	void whatACutShortImportOwesIsDoneByTheNext() {
		run();
		List<String> near = graph.relationships("NEAR");
		driver.executableQuery("MATCH ()-[near:NEAR]->() DELETE near").execute();
		run();
		assertThat(near).isNotEmpty();
		assertThat(graph.relationships("NEAR")).isEmpty();

		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> lease(30).during((_) -> {
			throw new IllegalStateException();
		}));
		run();

		assertThat(graph.relationships("NEAR")).isEqualTo(near);
	}

	@Test
	void ofSeveralThatFindTheGraphEmptyOneFillsIt() throws ExecutionException, InterruptedException, IOException {
		importing().of(CsvFiles.demo().resources(), false, (_) -> {
		});
		List<String> once = graph.lines();
		empty.make();

		List<CompletableFuture<Optional<Report>>> both = IntStream.range(0, 2)
			.mapToObj((_) -> CompletableFuture.supplyAsync(() -> importing().demo(CsvFiles.demo().resources(), (_) -> {
			})))
			.toList();

		assertThat(both.stream().map(CompletableFuture::join).filter(Optional::isPresent)).hasSize(1);
		assertThat(graph.lines()).isEqualTo(once);
	}

	@Test
	void aDemoThatWasCutShortIsCompletedByTheNextStart() {
		run();
		List<String> once = graph.lines();
		empty.make();
		cutShort(importing());
		assertThat(graph.lines()).isNotEmpty().isNotEqualTo(once);

		assertThat(demo()).isPresent();

		assertThat(graph.lines()).isEqualTo(once);
		assertThat(demo()).isEmpty();
	}

	@Test
	void whoHasImportedSomethingElseMeanwhileGetsNoMoreOfTheDemo() {
		cutShort(importing());
		importing().of(new CsvFiles().with("roles.csv", "key,name", "dev,Developer").resources(), false, (_) -> {
		});

		assertThat(demo()).isEmpty();
	}

	@Test
	void anImportThatIsCutShortIsNotMixedWithTheRestOfTheDemo() {
		cutShort(importing());
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> importing()
			.of(new CsvFiles().with("roles.csv", "key,name", "dev,Developer").resources(), false, (_) -> {
				throw new IllegalStateException();
			}));

		assertThat(demo()).isEmpty();
	}

	private Optional<Report> demo() {
		return importing().demo(CsvFiles.demo().resources(), (_) -> {
		});
	}

	private static void cutShort(Importing importing) {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> importing.demo(CsvFiles.demo().resources(), (progress) -> {
				if (progress.file().equals("skill_claims.csv")) {
					throw new IllegalStateException();
				}
			}));
	}

	private void run() {
		importing().of(CsvFiles.demo().resources(), false, (_) -> {
		});
	}

	private Importing importing() {
		ImportLease lease = lease(30);
		return new Importing(rowValidation, stored, storedDemo, new RowBatches(rowWriter, transactions, lease),
				nearSkills, lease, clock);
	}

	private ImportLease lease(int seconds) {
		return new ImportLease(settings(seconds), transactions, writes,
				new MockEnvironment().withProperty("spring.neo4j.uri", "bolt://a-server"));
	}

	private static ImportSettings settings(int seconds) {
		return new ImportSettings(1_000, Duration.ofSeconds(seconds));
	}

	private void held(String holder, Duration time) {
		driver.executableQuery("""
				MERGE (lease:ImportLease {key: 'import'})
				SET lease.holder = $holder, lease.expiresAt = datetime.realtime() + $time, lease.unfinished = true
				""").withParameters(Map.of("holder", holder, "time", time)).execute();
	}

	private static boolean awaited(CountDownLatch latch) {
		try {
			return latch.await(1, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void pause(int millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
