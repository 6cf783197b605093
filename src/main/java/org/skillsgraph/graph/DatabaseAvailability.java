package org.skillsgraph.graph;

import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Whether the database is available. While it is away no request reaches it: reads and
 * mutations fail at once. {@link DatabaseProbe} detects both changes.
 */
@Component
class DatabaseAvailability {

	private static final Logger LOG = LoggerFactory.getLogger(DatabaseAvailability.class);

	private volatile boolean here = true;

	private volatile boolean full;

	private volatile long heard = System.nanoTime();

	DatabaseAvailability(MeterRegistry meters) {
		Gauge.builder("skills-graph.database.here", () -> here ? 1 : 0)
			.description("1 while the database answers, 0 while it is away")
			.register(meters);
	}

	boolean here() {
		return here;
	}

	/**
	 * {@return how long the database has answered nothing, not even the heartbeat}
	 */
	Duration silence() {
		return Duration.ofNanos(System.nanoTime() - heard);
	}

	/**
	 * Checks before a query is sent.
	 * @throws ServiceUnavailableException when the database is away
	 */
	void check() {
		if (!here) {
			throw new ServiceUnavailableException("The database is away.");
		}
	}

	/** Records that the database answered a query. */
	void answered() {
		heard = System.nanoTime();
	}

	/** Records that the database answered the heartbeat. */
	void heard() {
		if (!here) {
			LOG.info("The database answers again, after {} s.", silence().toSeconds());
		}
		heard = System.nanoTime();
		here = true;
		full = false;
	}

	/** Records that the database answered the heartbeat with an out-of-memory error. */
	void full() {
		boolean before = full;
		heard();
		full = true;
		if (!before) {
			LOG.warn("The database has no memory left; what needs some is told to come back.");
		}
	}

	/**
	 * Records that the database did not answer.
	 * @param since when it was asked, in the nanoseconds of {@link System#nanoTime()}
	 * @param reason for the log
	 * @return whether it is away; it may have answered other queries since
	 */
	boolean lost(long since, String reason) {
		if (heard - since > 0) {
			LOG.debug("The database is slow: {}", reason);
			return false;
		}
		if (here) {
			here = false;
			LOG.warn("The database is away: {}", reason);
		}
		return true;
	}

}
