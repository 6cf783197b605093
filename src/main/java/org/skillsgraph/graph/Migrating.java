package org.skillsgraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Brings the database up to date before anybody is handed the driver: whoever can ask,
 * asks a graph of the expected shape.
 */
class Migrating implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof Driver driver) {
			MigrationsConfig config = MigrationsConfig.builder()
				.withLocationsToScan("classpath:cypher/migrations")
				.build();
			try {
				new Migrations(config, driver).apply(true);
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

}
