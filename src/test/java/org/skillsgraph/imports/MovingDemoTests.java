package org.skillsgraph.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.FixedClock;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.RetriedTransactions;
import org.skillsgraph.graph.Writes;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A demo organisation that was loaded some time ago, and moves on. */
@SkillsGraphTest
@AnyDatabase
@ExtendWith(OutputCaptureExtension.class)
class MovingDemoTests {

	private static final LocalDate FIXED = LocalDate.ofInstant(FixedClock.NOW, ZoneOffset.UTC);

	private final BeanFactory beans;

	private final EmptyGraph empty;

	private final Driver driver;

	private final WholeGraph graph;

	MovingDemoTests(BeanFactory beans, EmptyGraph empty, Driver driver) {
		this.beans = beans;
		this.empty = empty;
		this.driver = driver;
		this.graph = new WholeGraph(driver);
	}

	@BeforeEach
	void emptyGraph() {
		empty.make();
	}

	@Test
	void onTheDayOfTheGuidesItIsLoadedAsItIsWritten() {
		on(FIXED).start();
		List<String> loaded = graph.lines();
		empty.make();

		on(FIXED).importing().of(CsvFiles.demo().resources(), false, (_) -> {
		});

		assertThat(graph.lines()).isEqualTo(loaded);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void itBecomesWhatItWouldBeIfItWereLoadedToday(long seed) {
		Random random = new Random(seed);
		LocalDate loaded = FIXED.plusDays(random.nextInt(400));
		LocalDate today = loaded.plusDays(random.nextInt(-100, 400));
		System.out.printf("Loaded on %s, moved on %s, seed %d%n", loaded, today, seed);
		on(today).start();
		List<String> wanted = graph.lines();
		empty.make();
		on(loaded).start();

		long weeks = on(today).move();

		assertThat(weeks).isEqualTo(DemoDay.of(loaded).weeksUntil(DemoDay.of(today))).isNotZero();
		assertThat(graph.lines()).isEqualTo(wanted);
	}

	@Test
	void whoeverMovesItAgainMovesNothingUntilAWeekHasPassed() {
		on(FIXED).start();
		assertThat(on(FIXED.plusDays(6)).move()).isZero();
		assertThat(on(FIXED.plusDays(36)).move()).isEqualTo(5);
		List<String> moved = graph.lines();

		assertThat(on(FIXED.plusDays(35)).move()).isZero();
		assertThat(on(FIXED.plusDays(41)).move()).isZero();

		assertThat(graph.lines()).isEqualTo(moved);
		assertThat(on(FIXED.plusDays(42)).move()).isEqualTo(1);
	}

	@Test
	void aMoveThatIsCutShortMovesNothingAndTheNextOneMovesAll() {
		on(FIXED).start();
		List<String> before = graph.lines();
		Instant later = FixedClock.NOW.plus(Duration.ofDays(22));
		Clock robbed = ((InstantSource) () -> {
			takeLease();
			return later;
		}).withZone(ZoneOffset.UTC);

		assertThatExceptionOfType(LeaseLostException.class)
			.isThrownBy(() -> new DemoOnDay(beans, robbed).move(leaseOnAServer()));

		assertThat(graph.lines()).isEqualTo(before);
		assertThat(on(FIXED.plusDays(22)).move()).isEqualTo(3);
		assertThat(graph.lines()).isNotEqualTo(before);
	}

	@Test
	void factsThatWereAddedSinceMoveAlong() {
		on(FIXED).start();
		run("""
				MATCH (ada:Person {key: 'ada.lindqvist'}), (java:Skill {key: 'java'})
				UNWIND [{key: 'ada.lindqvist|java|SELF||2026-11-02', on: date('2026-11-02')},
				  {key: 'ada.lindqvist|java|SELF||2026-11-09', on: date('2026-11-09')}, {key: 'x', on: date('2026-11-23')}, {key: 'y'}] AS added
				CREATE (ada)-[:HAS_CLAIM]->(:SkillClaim {key: added.key, observedOn: added.on, source: 'SELF', level: 5, rung: 0})-[:ABOUT]->(java)
				""");

		assertThat(on(FIXED.plusWeeks(1)).move()).isEqualTo(1);

		assertThat(graph.nodes("SkillClaim")).contains(
				"(SkillClaim) {key=ada.lindqvist|java|SELF||2026-11-09, level=5, observedOn=2026-11-09, rung=0, source=SELF}",
				"(SkillClaim) {key=ada.lindqvist|java|SELF||2026-11-16, level=5, observedOn=2026-11-16, rung=0, source=SELF}",
				"(SkillClaim) {key=x, level=5, observedOn=2026-11-30, rung=0, source=SELF}",
				"(SkillClaim) {key=y, level=5, rung=0, source=SELF}");
		assertThat(graph.relationships("KNOWS"))
			.anySatisfy((known) -> assertThat(known).startsWith("ada.lindqvist KNOWS java {")
				.contains("fromRung=0", "observedOn=2026-11-30"));
	}

	@Test
	void whatIsNotTheDemoOrNotItAloneKeepsItsDates() {
		refuses("since this graph isn't just the demo organisation. For a new one, start the service with another");

		on(FIXED).importing().of(CsvFiles.demo().resources(), false, (_) -> {
		});
		refuses("since this graph isn't just the demo organisation.");

		empty.make();
		on(FIXED).start();
		on(FIXED).importing()
			.of(new CsvFiles().with("people.csv", "key,name,started_on", "zoe,Zoe,2026-01-01").resources(), false,
					(_) -> {
					});
		refuses("since this graph isn't just the demo organisation.");
	}

	@Test
	void aDryRunIntoTheDemoLeavesItTheDemo() {
		on(FIXED).start();
		on(FIXED).importing().of(CsvFiles.demo().resources(), true, (_) -> {
		});

		assertThat(on(FIXED.plusWeeks(2)).move()).isEqualTo(2);
	}

	@Test
	void aDemoThatWasCutShortIsCompletedAsOfTheDayOnWhichItBegan() {
		LocalDate begun = FIXED.plusDays(30);
		on(begun).start();
		List<String> once = graph.lines();
		empty.make();
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> on(begun).importing().demo(CsvFiles.demo().resources(), (progress) -> {
				if (progress.file().equals("skill_claims.csv")) {
					throw new IllegalStateException();
				}
			}));
		refuses("since the demo organisation isn't complete. Start the service: it loads the rest.");

		on(begun.plusWeeks(3)).start();

		assertThat(graph.lines()).isEqualTo(once);
		assertThat(on(begun.plusWeeks(3)).move()).isEqualTo(3);
	}

	@Test
	void aStartSaysHowOldItIsAndChangesNothing(CapturedOutput output) {
		on(FIXED).start();
		List<String> before = graph.lines();

		on(FIXED.plusDays(6)).start();
		assertThat(output).doesNotContain("The demo organisation is");
		on(FIXED.plusDays(7)).start();
		assertThat(output)
			.contains("The demo organisation is 1 week old: the command move-demo moves its dates to today.");
		on(FIXED.plusDays(20)).start();
		assertThat(output).contains("The demo organisation is 2 weeks old");

		assertThat(graph.lines()).isEqualTo(before);
	}

	private void refuses(String why) {
		List<String> before = graph.lines();

		assertThatExceptionOfType(NoDemoException.class).isThrownBy(() -> on(FIXED.plusWeeks(9)).move())
			.withMessageStartingWith("Nothing was moved, " + why);

		assertThat(graph.lines()).isEqualTo(before);
	}

	private DemoOnDay on(LocalDate today) {
		return new DemoOnDay(beans, today);
	}

	private ImportLease leaseOnAServer() {
		return new ImportLease(beans.getBean(ImportSettings.class), beans.getBean(RetriedTransactions.class),
				beans.getBean(Writes.class), new MockEnvironment().withProperty("spring.neo4j.uri", "bolt://a-server"));
	}

	/** Another process takes it, and is killed. */
	private void takeLease() {
		run("MATCH (lease:ImportLease) SET lease.holder = 'another', lease.expiresAt = datetime.realtime() + duration('PT1S')");
	}

	private void run(String statement) {
		driver.executableQuery("CYPHER 25 " + statement).withParameters(Map.of()).execute();
	}

}
