package org.skillsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * Something that the database is asked for.
 */
final class Asked {

	private final Thread thread;

	/** A read's session, a deed's transaction; null before there is one. */
	private volatile @Nullable AutoCloseable begun;

	private volatile boolean lost;

	Asked(Thread thread, @Nullable AutoCloseable begun) {
		this.thread = thread;
		this.begun = begun;
	}

	void begins(@Nullable AutoCloseable begun) {
		this.begun = begun;
	}

	/**
	 * {@return whether it was called back because the database is away}
	 */
	boolean lost() {
		return lost;
	}

	/** Calls it back because the database is away. */
	void lose() {
		lost = true;
		cut();
	}

	/**
	 * Has whoever asks wait no longer, and the database work no longer. The driver sees
	 * an interruption while it closes, but not while it waits for rows; only then it
	 * leaves the connection, at which the database ends the transaction.
	 */
	void cut() {
		AutoCloseable open = begun;
		if (open == null) {
			thread.interrupt();
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

}
