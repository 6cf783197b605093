package org.skillsgraph.graph;

/**
 * A statement was ended while the database was still planning it, now or shortly before.
 */
public final class PlanningTimeoutException extends RuntimeException {

	/** For a statement that isn't retried for a while. */
	PlanningTimeoutException() {
		super("Planning this statement took too long a short time ago");
	}

	/**
	 * For a statement that was ended.
	 * @param failure the database's own failure
	 */
	PlanningTimeoutException(Throwable failure) {
		super("Planning this statement took too long", failure);
	}

}
