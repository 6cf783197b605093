package org.skillsgraph.graph;

import java.time.Duration;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Brings the database up to date before anybody is handed the driver: whoever can ask,
 * asks a graph of the expected shape. Processes that start together on one database do so
 * one after the other.
 */
class Migrating implements BeanPostProcessor {

	private static final MigrationsConfig CONFIG = MigrationsConfig.builder()
		.withLocationsToScan("classpath:cypher/migrations")
		.build();

	private static final int MOST_RETRIES = 60;

	/** The lock of another process that migrates is refused, not waited for. */
	private final RetryTemplate retries = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(MOST_RETRIES)
		.delay(Duration.ofMillis(500))
		.jitter(Duration.ofMillis(100))
		.predicate(Migrating::another)
		.build());

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof Driver driver) {
			try {
				retries.invoke(() -> new Migrations(CONFIG, driver).apply(true));
			}
			catch (RuntimeException ex) {
				// Nobody else has it yet to close it, and its threads would keep the
				// process.
				driver.close();
				throw ex;
			}
		}
		return bean;
	}

	private static boolean another(Throwable failure) {
		return failure instanceof MigrationsException && failure.getCause() instanceof Neo4jException cause
				&& cause.code().startsWith("Neo.ClientError.Schema.");
	}

}
