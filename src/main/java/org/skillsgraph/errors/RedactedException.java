package org.skillsgraph.errors;

/**
 * A failure redacted for logs and traces: exception class and stack trace, without the
 * message. Messages may hold what a caller asked for, a name or an address; they are
 * logged at debug level only.
 */
public final class RedactedException extends RuntimeException {

	/** Stops at cyclic causes. */
	private static final int DEEPEST = 10;

	/**
	 * Redacts a failure.
	 * @param failure any exception
	 */
	public RedactedException(Throwable failure) {
		this(failure, DEEPEST);
	}

	private RedactedException(Throwable failure, int depth) {
		super(failure.getClass().getName(),
				(failure.getCause() != null && depth > 0) ? new RedactedException(failure.getCause(), depth - 1) : null,
				false, true);
		setStackTrace(failure.getStackTrace());
	}

	@Override
	public String toString() {
		return getMessage();
	}

	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}

}
