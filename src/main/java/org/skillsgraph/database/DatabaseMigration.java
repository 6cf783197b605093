package org.skillsgraph.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.skillsgraph.graph.CypherFile;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Migrates the database before the driver is handed to any bean, so that every query
 * meets a graph of the expected shape. A database that the same migrations already
 * brought up to date costs one query. Processes that start together on one database
 * migrate it one after the other. Each migration is repeatable, because a process may be
 * killed after applying one and before recording it.
 */
class DatabaseMigration implements BeanPostProcessor {

	private static final MigrationsConfig CONFIG = MigrationsConfig.builder()
		.withLocationsToScan("classpath:cypher/migrations")
		.build();

	private static final CypherFile ACCEPT_REWRITTEN = CypherFile.of("database/accept-rewritten-migrations");

	private static final CypherFile FIND_LAST = CypherFile.of("database/find-last-migrations");

	private static final CypherFile KEEP_LAST = CypherFile.of("database/keep-last-migrations");

	/** Earlier versions of these created schema without {@code IF NOT EXISTS}. */
	private static final List<Map<String, String>> REWRITTEN = List.of(rewritten("001", "2729121799", "1980221818"),
			rewritten("003", "401259017", "126219428"), rewritten("004", "902940282", "1246638507"),
			rewritten("005", "3399322635", "1991378641"), rewritten("007", "646103984", "266063339"));

	private static final Duration LEASE = Duration.ofSeconds(20);

	private static final int MOST_RETRIES = 60;

	/** Conflicts with another process's locks or records fail without waiting. */
	private final RetryTemplate retries = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(MOST_RETRIES)
		.delay(Duration.ofMillis(500))
		.jitter(Duration.ofMillis(100))
		.predicate(DatabaseMigration::isConflict)
		.build());

	private final Function<Driver, MigrationLease> leases;

	DatabaseMigration(Environment environment) {
		this((driver) -> EmbeddedDatabase.serverIsNamed(environment) ? MigrationLease.shared(driver, LEASE)
				: MigrationLease.embedded(driver, LEASE));
	}

	DatabaseMigration(Function<Driver, MigrationLease> leases) {
		this.leases = leases;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof Driver driver) {
			try {
				migrate(driver);
			}
			catch (RuntimeException ex) {
				// No other bean can close it yet, and its threads would keep the process
				// alive.
				driver.close();
				throw ex;
			}
		}
		return bean;
	}

	private void migrate(Driver driver) {
		// Fails at once if the server is unreachable, instead of retrying.
		driver.verifyConnectivity();
		String digest = digest();
		boolean upToDate = run(driver, FIND_LAST, Map.of()).stream()
			.anyMatch((row) -> digest.equals(row.get("migrations").asString("")));
		if (upToDate) {
			return;
		}
		MigrationLease lease = leases.apply(driver);
		lease.during(() -> {
			run(driver, ACCEPT_REWRITTEN, Map.of("rewritten", REWRITTEN));
			retries.invoke(() -> {
				lease.passLock();
				return new Migrations(CONFIG, driver).apply(true);
			});
			run(driver, KEEP_LAST, Map.of("migrations", digest));
		});
	}

	/** Checking each migration would take the database seconds at every start. */
	private static String digest() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath:cypher/migrations/*.cypher");
			Arrays.sort(files, Comparator.comparing((file) -> String.valueOf(file.getFilename())));
			for (Resource file : files) {
				digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
				digest.update(file.getContentAsByteArray());
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The migrations could not be read", ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Record> run(Driver driver, CypherFile statement, Map<String, Object> parameters) {
		return driver.executableQuery(statement.text()).withParameters(Map.of("q", parameters)).execute().records();
	}

	private static Map<String, String> rewritten(String version, String before, String now) {
		return Map.of("version", version, "before", before, "now", now);
	}

	private static boolean isConflict(Throwable failure) {
		return failure instanceof MigrationsException && failure.getCause() instanceof Neo4jException cause
				&& cause.code().startsWith("Neo.ClientError.Schema.");
	}

}
