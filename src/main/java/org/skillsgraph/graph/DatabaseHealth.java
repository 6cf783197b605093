package org.skillsgraph.graph;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells whether the database is there. It says what is known already: whoever asks for it
 * doesn't ask the database, and never waits.
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
