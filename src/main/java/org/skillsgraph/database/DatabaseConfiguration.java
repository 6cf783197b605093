package org.skillsgraph.database;

import org.neo4j.driver.NotificationSeverity;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Selects the database: the server that {@code spring.neo4j.uri} names, or one inside
 * this process when it names none.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	ConfigBuilderCustomizer driverNotificationsOff() {
		// A statement compiled from a selection shadows names on every level: thousands
		// of useless notices. The tests check the useful ones.
		return (driver) -> driver.withMinimumNotificationSeverity(NotificationSeverity.OFF).withTelemetryDisabled(true);
	}

	/** The driver's error for an address without a scheme is about its own code. */
	@Bean
	static BeanFactoryPostProcessor serverAddress(Environment environment) {
		return (_) -> {
			String address = environment.getProperty("spring.neo4j.uri", "");
			if (StringUtils.hasText(address) && !address.matches("[\\w+]+://[^/].*")) {
				throw new ServerAddressException(address);
			}
		};
	}

	@Bean
	static DatabaseMigration databaseMigration(Environment environment) {
		return new DatabaseMigration(environment);
	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(NoServerNamed.class)
	@ConditionalOnClass(name = NoServerNamed.EMBEDDED)
	static class Embedded {

		@Bean
		Neo4jConnectionDetails embeddedNeo4j(EmbeddedSettings settings, EmbeddedStart.StartingDatabase begun) {
			// Takes the settings so that errors in them are reported before a failed
			// start.
			return begun.get();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(NoServerNamed.class)
	@ConditionalOnMissingClass(NoServerNamed.EMBEDDED)
	static class Nowhere {

		@Bean
		Neo4jConnectionDetails noDatabase() {
			throw new NoDatabaseException();
		}

	}

	static class NoServerNamed implements Condition {

		static final String EMBEDDED = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !EmbeddedDatabase.serverIsNamed(context.getEnvironment());
		}

	}

}
