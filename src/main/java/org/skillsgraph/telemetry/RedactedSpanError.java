package org.skillsgraph.telemetry;

/**
 * Stands in for a failure in traces, which leave the organisation: the failure's message
 * may hold what a caller asked, or what the graph says about a person.
 */
final class RedactedSpanError extends RuntimeException {

	RedactedSpanError(Throwable failure) {
		super(failure.getClass().getSimpleName(), null, false, false);
	}

}
