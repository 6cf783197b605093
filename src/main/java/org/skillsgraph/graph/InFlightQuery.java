package org.skillsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A query under way.
 */
final class InFlightQuery {

	private final Thread thread;

	/** A read's session or a mutation's transaction; null until there is one. */
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

	/** Cuts the query because the database is away. */
	synchronized void lose() {
		if (!over) {
			lost = true;
			cut();
		}
	}

	/**
	 * Ends the caller's wait and the database's work. The driver notices an interrupt
	 * during a commit, but not while a thread waits for rows. It does notice one in a
	 * thread that closes: then it drops the connection, and the database ends the
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
				// The thread that runs the query gets the same failure.
			}
		});
	}

	/**
	 * {@return whether the database was lost} Then the interrupt didn't concern the
	 * request, which may go on.
	 */
	synchronized boolean over() {
		over = true;
		if (lost) {
			Thread.interrupted();
		}
		return lost;
	}

}
