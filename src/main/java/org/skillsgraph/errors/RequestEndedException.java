package org.skillsgraph.errors;

/**
 * The thread was asked to stop: its request took too long, or nobody waits for it any
 * more.
 */
public final class RequestEndedException extends RuntimeException {

	/**
	 * Tells that the work was given up.
	 * @param interruption what asked for it
	 */
	public RequestEndedException(InterruptedException interruption) {
		super("The request was ended", interruption);
	}

	private RequestEndedException() {
		super("The request was ended");
	}

	/**
	 * Finds out before something is begun.
	 * @throws RequestEndedException when the request that this thread works on was ended
	 */
	public static void check() {
		if (Thread.currentThread().isInterrupted()) {
			throw new RequestEndedException();
		}
	}

}
