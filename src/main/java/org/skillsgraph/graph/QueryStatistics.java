package org.skillsgraph.graph;

import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.ObservationView;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.observation.ExecutionRequestObservationContext;

/**
 * What an operation has cost the database so far. It is stored in the operation's
 * observation, where the nested round trips find it.
 */
public final class QueryStatistics {

	private final AtomicLong rows = new AtomicLong();

	private final AtomicLong newShapes = new AtomicLong();

	/** Adds a round trip to the operation that is under way on this thread, if any is. */
	static void add(ObservationRegistry observations, long rows, boolean newShape) {
		QueryStatistics statistics = current(observations.getCurrentObservation());
		if (statistics != null) {
			statistics.rows.addAndGet(rows);
			statistics.newShapes.addAndGet(newShape ? 1 : 0);
		}
	}

	private static @Nullable QueryStatistics current(@Nullable ObservationView innermost) {
		for (ObservationView view = innermost; view != null; view = view.getContextView().getParentObservation()) {
			if (view.getContextView() instanceof ExecutionRequestObservationContext operation) {
				return operation.get(QueryStatistics.class);
			}
		}
		return null;
	}

	/**
	 * {@return how many rows the database returned}
	 */
	public long rows() {
		return rows.get();
	}

	/**
	 * {@return how many statements had to be planned, as far as this service can tell}
	 */
	public long newShapes() {
		return newShapes.get();
	}

}
