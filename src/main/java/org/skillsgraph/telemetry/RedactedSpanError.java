package org.skillsgraph.telemetry;

/**
 * Stands for a failure in traces, which leave the house: its message may hold what
 * somebody asked, or what the graph says of somebody.
 */
final class RedactedSpanError extends RuntimeException {

	RedactedSpanError(Throwable failure) {
		super(failure.getClass().getSimpleName(), null, false, false);
	}

}
