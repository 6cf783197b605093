package org.skillsgraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.skillsgraph.ServiceProcess;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class EmbeddedNeo4jTests {

	private static final int ATTEMPTS = 10;

	@TempDir
	private Path directory;

	/** One test, because each start takes seconds. */
	@Test
	void theStoreOutlivesTheProcessHoweverItEnds() throws IOException {
		killAtCreationOf("system");
		killAtCreationOf("neo4j");
		try (ServiceProcess first = ServiceProcess.service(directory).ready()) {
			assertThatTheOwnerAloneReads("password", "rw-------");
			assertThatNobodyGetsInWithoutThePassword(first);
			write(first, "CREATE (:Person {key: 'ada'})");
			assertThatAnotherProcessIsToldSo();
			write(first, "CREATE (:Person {key: 'bob'})");
			first.kill();
			first.exit();
		}
		try (ServiceProcess second = ServiceProcess.service(directory).ready()) {
			assertThat(people(second)).containsExactly("ada", "bob");
			second.terminate();

			assertThat(second.exit()).as(second.output()).isEqualTo(128 + 15);
			assertThat(second.output()).containsSubsequence("Graceful shutdown complete", "The database is closed");
		}
	}

	@Test
	void withoutADatabaseInsideAServerMustBeNamed() {
		var command = List.of("org.skillsgraph.SkillsGraph", "--server.port=0");
		try (ServiceProcess lean = ServiceProcess.java((entry) -> !entry.contains("/org/neo4j/neo4j/"), command)) {
			assertThat(lean.exit()).isEqualTo(1);
			assertThat(lean.output()).contains("This jar holds no database", "--spring.neo4j.uri")
				.doesNotContain("\tat ");
		}
	}

	/**
	 * Neo4j alone couldn't open the store that is left: it has no transaction logs. They
	 * follow within 50 ms, so that a busy machine may need another attempt.
	 */
	private void killAtCreationOf(String database) throws IOException {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			try (ServiceProcess service = ServiceProcess.service(directory)) {
				Path store = directory.resolve("databases").resolve(database).resolve("neostore");
				await().atMost(Duration.ofMinutes(1))
					.pollInterval(Duration.ofMillis(1))
					.until(() -> Files.exists(store));
				service.kill();
				service.exit();
			}
			String[] logs = directory.resolve("transactions").resolve(database).toFile().list();
			if (logs == null || logs.length == 0) {
				return;
			}
			FileSystemUtils.deleteRecursively(directory);
			Files.createDirectory(directory);
		}
		throw new AssertionError("The logs of " + database + " were always there before the service was killed");
	}

	private void assertThatAnotherProcessIsToldSo() {
		try (ServiceProcess other = ServiceProcess.service(directory)) {
			assertThat(other.exit()).isEqualTo(1);
			assertThat(other.output()).contains("Another process is using the database in " + directory)
				.doesNotContain("\tat ");
		}
	}

	private static void assertThatNobodyGetsInWithoutThePassword(ServiceProcess service) {
		try (Driver driver = GraphDatabase.driver(service.bolt(), AuthTokens.basic("neo4j", "neo4j"))) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
		}
	}

	private void assertThatTheOwnerAloneReads(String file, String permissions) throws IOException {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(file))))
			.isEqualTo(permissions);
	}

	private void write(ServiceProcess service, String statement) throws IOException {
		try (Driver driver = driver(service)) {
			driver.executableQuery(statement).execute();
		}
	}

	private List<String> people(ServiceProcess service) throws IOException {
		try (Driver driver = driver(service)) {
			return driver.executableQuery("MATCH (person:Person) RETURN person.key AS key ORDER BY key")
				.execute()
				.records()
				.stream()
				.map((row) -> row.get("key").asString())
				.toList();
		}
	}

	private Driver driver(ServiceProcess service) throws IOException {
		return GraphDatabase.driver(service.bolt(),
				AuthTokens.basic("neo4j", Files.readString(directory.resolve("password"))));
	}

}
