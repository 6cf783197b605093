package org.skillsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * Something that the database is asked for.
 */
final class InFlightQuery {

	private final Thread thread;

	/** A read's session, a deed's transaction; null before there is one. */
	private @Nullable AutoCloseable begun;

	private boolean lost;

	private boolean over;

	InFlightQuery(Thread thread, @Nullable AutoCloseable begun) {
		this.thread = thread;
		this.begun = begun;
	}

	synchronized void begins(@Nullable AutoCloseable begun) {
		this.begun = begun;
		if (lost) {
			cut();
		}
	}

	/** Calls it back because the database is away. */
	synchronized void lose() {
		if (!over) {
			lost = true;
			cut();
		}
	}

	/**
	 * Has whoever asks wait no longer, and the database work no longer. The driver sees
	 * an interruption of whoever commits, but not of whoever waits for rows; there it
	 * sees one of whoever closes, leaves the connection, and the database ends the
	 * transaction.
	 */
	synchronized void cut() {
		if (over) {
			return;
		}
		thread.interrupt();
		AutoCloseable open = begun;
		if (open == null) {
			return;
		}
		Thread.ofVirtual().name("cutting").start(() -> {
			Thread.currentThread().interrupt();
			try {
				open.close();
			}
			catch (Exception ex) {
				// Whoever asks learns the same.
			}
		});
	}

	/**
	 * {@return whether it was called back} That was no interruption of its request, which
	 * may go on.
	 */
	synchronized boolean over() {
		over = true;
		if (lost) {
			Thread.interrupted();
		}
		return lost;
	}

}
