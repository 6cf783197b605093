package org.skillsgraph.graph;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The statements that the database has planned recently, and those it could not plan in
 * time. The database doesn't say whether it has a plan cached. It keeps as many plans as
 * are remembered here, so it has none for a statement that isn't remembered. It may also
 * have dropped one that is: after a restart, or when its statistics have changed.
 */
@Component
public class PlannedStatements {

	private static final Logger LOG = LoggerFactory.getLogger(PlannedStatements.class);

	private static final int PLANS = 1_000;

	/** A busy machine may have been the cause, so it is retried later. */
	private static final Duration REFUSED = Duration.ofMinutes(10);

	private final Cache<String, Boolean> planned = Caffeine.newBuilder().maximumSize(PLANS).build();

	private final Cache<String, Boolean> refused = Caffeine.newBuilder()
		.maximumSize(PLANS)
		.expireAfterWrite(REFUSED)
		.build();

	/**
	 * {@return whether the statement was planned recently}
	 */
	public boolean knows(String statement) {
		return planned.getIfPresent(statement) != null;
	}

	/** Records that a statement was planned. */
	public void add(String statement) {
		planned.put(statement, true);
	}

	/** Records that a statement could not be planned in time. */
	public void refuse(String statement) {
		refused.put(statement, true);
		LOG.warn("A statement could not be planned in time. It is refused for {} minutes.", REFUSED.toMinutes());
	}

	/**
	 * Checks before a statement is planned.
	 * @throws PlanningTimeoutException when it recently could not be planned in time
	 */
	public void check(String statement) {
		if (refused.getIfPresent(statement) != null) {
			throw new PlanningTimeoutException();
		}
	}

}
