package org.skillsgraph.errors;

/**
 * The thread was interrupted: its request timed out, or the client has gone.
 */
public final class RequestEndedException extends RuntimeException {

	/**
	 * Reports that the work was abandoned.
	 * @param interruption the interrupt that stopped it
	 */
	public RequestEndedException(InterruptedException interruption) {
		super("The request was ended", interruption);
	}

	private RequestEndedException() {
		super("The request was ended");
	}

	/**
	 * Checks for an interrupt before new work begins.
	 * @throws RequestEndedException when this thread's request was ended
	 */
	public static void check() {
		if (Thread.currentThread().isInterrupted()) {
			throw new RequestEndedException();
		}
	}

}
