package org.skillsgraph.errors;

/**
 * The thread was asked to stop: its request took too long, or nobody waits for it any
 * more.
 */
public final class EndedException extends RuntimeException {

	/**
	 * Tells that the work was given up.
	 * @param interruption what asked for it
	 */
	public EndedException(InterruptedException interruption) {
		super("The request was ended", interruption);
	}

	private EndedException() {
		super("The request was ended");
	}

	/**
	 * Finds out before something is begun.
	 * @throws EndedException when the request that this thread works on was ended
	 */
	public static void check() {
		if (Thread.currentThread().isInterrupted()) {
			throw new EndedException();
		}
	}

}
