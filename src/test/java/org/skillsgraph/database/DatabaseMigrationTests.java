package org.skillsgraph.database;

import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Processes that migrate the same database, some of which are killed.
 */
@SkillsGraphTest
@AnyDatabase
class DatabaseMigrationTests {

	private static final Duration LEASE = Duration.ofSeconds(2);

	private final Driver driver;

	DatabaseMigrationTests(Driver driver) {
		this.driver = driver;
	}

	@AfterEach
	void unlock() {
		run("MATCH (lock:__Neo4jMigrationsLock) DELETE lock");
		run("MATCH (lease:MigrationLease) DELETE lease");
	}

	@Test
	void aProcessWaitsUntilAnotherHasMigratedTheDatabase() throws Exception {
		lock();
		lease("another", Duration.ofSeconds(15));
		CompletableFuture<Void> migrated = onServer();

		assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> migrated.get(5, TimeUnit.SECONDS));
		unlock();

		migrated.get(1, TimeUnit.MINUTES);
	}

	@Test
	void aLeaseOfBeforeTheClockWasSetBackKeepsNobody() throws Exception {
		lease("killed", Duration.ofHours(1));

		onServer().get(10, TimeUnit.SECONDS);
	}

	@Test
	void oneOfAnEarlierVersionHasALockAndNoLease() throws Exception {
		lock();
		CompletableFuture<Void> migrated = migrate((server) -> MigrationLease.shared(server, Duration.ofMinutes(1)));

		assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> migrated.get(3, TimeUnit.SECONDS));
		unlock();

		migrated.get(1, TimeUnit.MINUTES);
	}

	@Test
	void aKilledOneKeepsOthersUntilItsLeaseExpires() throws Exception {
		lock();
		lease("killed", Duration.ofSeconds(6));
		CompletableFuture<Void> migrated = onServer();

		assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> migrated.get(1, TimeUnit.SECONDS));

		migrated.get(1, TimeUnit.MINUTES);
		assertThat(list("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id AS value")).isEmpty();
	}

	@Test
	void aKilledOneKeepsNobodyFromAnEmbeddedDatabase() throws Exception {
		lock();
		lease("embedded", Duration.ofDays(1));

		migrate((embedded) -> MigrationLease.embedded(embedded, LEASE)).get(20, TimeUnit.SECONDS);
	}

	@Test
	void aLeaseIsRenewedAsLongAsItsHolderLives() throws Exception {
		CompletableFuture<Void> ends = new CompletableFuture<>();
		CompletableFuture<Void> begun = new CompletableFuture<>();
		CompletableFuture<Void> first = CompletableFuture
			.runAsync(() -> MigrationLease.shared(driver, LEASE).during(() -> {
				begun.complete(null);
				ends.join();
			}));
		begun.get(1, TimeUnit.MINUTES);
		CompletableFuture<Void> second = onServer();

		assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> second.get(6, TimeUnit.SECONDS));
		ends.complete(null);

		first.get(1, TimeUnit.MINUTES);
		second.get(1, TimeUnit.MINUTES);
	}

	@Test
	void oneThatSleptTooLongCannotRecordWhatAnotherHasRecorded() {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> run("CREATE (:__Neo4jMigration {version: '001'})"))
			.withMessageContaining("already exists");
	}

	@Test
	void aDatabaseThatAnEarlierVersionMigratedIsAccepted() throws ExecutionException, InterruptedException {
		List<Object> now = checksums();
		run("""
				UNWIND [['001', '2729121799'], ['003', '401259017'], ['004', '902940282'], ['005', '3399322635'],
				  ['007', '646103984']] AS before
				MATCH (applied:__Neo4jMigration {version: before[0]})
				SET applied.checksum = before[1]
				""");

		onServer().get();

		assertThat(checksums()).isEqualTo(now);
	}

	/**
	 * A process may be killed after it applies a migration and before it records that.
	 */
	@Test
	void eachMigrationCanBeAppliedAgain() throws IOException {
		List<Object> before = schema();
		Migrations migrations = new Migrations(MigrationsConfig.defaultConfig(), driver);

		assertThat(migrations.apply(files())).isEqualTo(files().length);
		assertThat(migrations.apply(files())).isEqualTo(files().length);

		assertThat(schema()).isEqualTo(before);
		run("CALL db.awaitIndexes()");
	}

	@Test
	void storedConfidencesAndNearnessGetTwoDigits() {
		run("""
				CREATE (:Person {key: 'ada'})-[:KNOWS {confidence: 0.8685, level: 4, rank: 1.1315}]->(java:Skill {key: 'java'}),
				  (:Person {key: 'bo'})-[:KNOWS {confidence: 0.0, rank: 6.0}]->(java)-[:NEAR {nearness: 0.2696}]->(:Skill {key: 'kafka'})
				""");

		new Migrations(MigrationsConfig.defaultConfig(), driver)
			.apply(url(new ClassPathResource("cypher/migrations/V019__Round_confidences.cypher")));

		assertThat(list(
				"MATCH (:Person)-[known:KNOWS]->() RETURN [known.confidence, known.rank] AS value ORDER BY known.rank"))
			.isEqualTo(List.of(List.of(0.87, 1.13), List.of(0.0, 6.0)));
		assertThat(list("MATCH (:Skill)-[near:NEAR]->() RETURN near.nearness AS value")).isEqualTo(List.of(0.27));
		run("MATCH (any:Person|Skill) DETACH DELETE any");
	}

	@Test
	void storedHoldingsMembershipsAndOfferingsGetTheirPlaceInLists() {
		run("""
				CREATE (ada:Person {key: 'ada', sortName: 'ADA'})-[:HOLDS {key: ''}]->(:AddOn {key: 'speaker'}),
				  (ada)-[:MEMBER_OF {key: 'MEMBER|'}]->(:Team {key: 'core'}),
				  (:Offering {key: 'kafka-1'})-[:OF]->(:LearningItem {key: 'kafka'})
				""");

		new Migrations(MigrationsConfig.defaultConfig(), driver)
			.apply(url(new ClassPathResource("cypher/migrations/V020__Order_holders_members_and_offerings.cypher")));

		assertThat(list("MATCH (:Person)-[holding:HOLDS]->() RETURN properties(holding) AS value"))
			.isEqualTo(List.of(Map.of("key", "", "addOn", "speaker", "person", "ada", "sortName", "ADA")));
		assertThat(list("MATCH (:Person)-[membership:MEMBER_OF]->() RETURN properties(membership) AS value"))
			.isEqualTo(List.of(Map.of("key", "MEMBER|", "team", "core", "person", "ada", "sortName", "ADA")));
		assertThat(list("MATCH (offering:Offering) RETURN offering.item AS value")).isEqualTo(List.of("kafka"));
		run("MATCH (any:Person|AddOn|Team|Offering|LearningItem) DETACH DELETE any");
	}

	private static URL[] files() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver()
			.getResources("classpath:cypher/migrations/*.cypher");
		return Arrays.stream(files).map(DatabaseMigrationTests::url).toArray(URL[]::new);
	}

	private static URL url(Resource file) {
		try {
			return file.getURL();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private CompletableFuture<Void> onServer() {
		return migrate((server) -> MigrationLease.shared(server, LEASE));
	}

	private CompletableFuture<Void> migrate(Function<Driver, MigrationLease> lease) {
		return CompletableFuture
			.runAsync(() -> new DatabaseMigration(lease).postProcessAfterInitialization(driver, "driver"));
	}

	private List<Object> checksums() {
		return list(
				"MATCH (applied:__Neo4jMigration) RETURN applied.version + applied.checksum AS value ORDER BY applied.version");
	}

	private List<Object> schema() {
		return list("""
				SHOW INDEXES YIELD name, type, labelsOrTypes, properties
				RETURN [name, type, labelsOrTypes, properties] AS value ORDER BY name
				""");
	}

	private void lock() {
		run("CREATE (:__Neo4jMigrationsLock {id: 'another', name: 'John Doe'})");
	}

	private void lease(String holder, Duration time) {
		driver.executableQuery("""
				MERGE (lease:MigrationLease {key: 'migration'})
				SET lease.holder = $holder, lease.expiresAt = datetime.realtime() + $time
				""").withParameters(Map.of("holder", holder, "time", time)).execute();
	}

	private List<Object> list(String question) {
		return driver.executableQuery(question)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("value").asObject())
			.toList();
	}

	private void run(String statement) {
		driver.executableQuery(statement).execute();
	}

}
