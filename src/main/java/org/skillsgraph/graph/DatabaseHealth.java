package org.skillsgraph.graph;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Reports whether the database is available, from the last known state: a health check
 * sends no query, and never waits.
 */
@Component("databaseHealthIndicator")
class DatabaseHealth implements HealthIndicator {

	private final DatabaseAvailability availability;

	DatabaseHealth(DatabaseAvailability availability) {
		this.availability = availability;
	}

	@Override
	public Health health() {
		return availability.here() ? Health.up().build() : Health.down().build();
	}

}
