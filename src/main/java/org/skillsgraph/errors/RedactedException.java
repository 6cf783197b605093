package org.skillsgraph.errors;

/**
 * A failure as the log may have it: what it was and where, without the words. Those may
 * hold whatever somebody asked for, a name or an address; the log has them on the level
 * of debugging alone.
 */
public final class RedactedException extends RuntimeException {

	/** So that a circle of causes comes to an end. */
	private static final int DEEPEST = 10;

	/**
	 * Takes the words from a failure.
	 * @param failure whatever was thrown
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
