package org.skillsgraph.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * Which statements were asked lately. The database doesn't say whether it had a plan for
 * a statement; it keeps as many plans as are remembered here, so it has none for one that
 * isn't remembered. It may also have dropped one that is: when it was started again, or
 * when its statistics have changed.
 */
@Component
class Plans {

	private static final int PLANS = 1_000;

	// The text's hash will do: a collision is a shape that isn't counted.
	private final Cache<Integer, Boolean> asked = Caffeine.newBuilder().maximumSize(PLANS).build();

	/**
	 * {@return whether this statement is asked for the first time}
	 */
	boolean isNew(String statement) {
		return asked.asMap().putIfAbsent(statement.hashCode(), true) == null;
	}

}
