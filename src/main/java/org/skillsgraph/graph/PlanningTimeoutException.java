package org.skillsgraph.graph;

/**
 * A statement was ended while the database was still planning it, now or a short time
 * ago.
 */
public final class PlanningTimeoutException extends RuntimeException {

	/** A statement that isn't tried again for a while. */
	PlanningTimeoutException() {
		super("Planning this statement took too long a short time ago");
	}

	/**
	 * A statement that was ended.
	 * @param failure what the database said
	 */
	PlanningTimeoutException(Throwable failure) {
		super("Planning this statement took too long", failure);
	}

}
