package org.skillsgraph.lifecycle;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process when memory has run out, as {@code -XX:+ExitOnOutOfMemoryError} does
 * where somebody thought of it: a process that lives on answers nobody, ignores its
 * signals and keeps the database to itself. It can be killed at any moment, and starts
 * again whole.
 */
public final class OutOfMemoryExit {

	/** The JVM's own for this case. */
	static final int EXIT_STATUS = 3;

	private static final Logger LOG = LoggerFactory.getLogger(OutOfMemoryExit.class);

	private static final int PROBE_BYTES = 1 << 18;

	/** What was there a second ago; let go, it is enough for the last steps. */
	@SuppressWarnings("UnusedVariable")
	private static volatile byte @Nullable [] probe;

	private OutOfMemoryExit() {
	}

	/**
	 * Watches from now on: over threads that end with an error, and over the heap, since
	 * the error itself may be caught by anybody.
	 */
	public static void endsTheProcess() {
		Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
			check(failure);
			if (ProcessEnd.hasBegun()) {
				// The database was closed under it.
				LOG.debug("{} ended", thread, failure);
				return;
			}
			LOG.error("{} ended", thread, failure);
		});
		// Loads now what halting takes: then there may be no memory for it.
		Thread loaded = new Thread(() -> {
		});
		Runtime.getRuntime().addShutdownHook(loaded);
		Runtime.getRuntime().removeShutdownHook(loaded);
		Thread.ofPlatform().name("out-of-memory").daemon().start(OutOfMemoryExit::watch);
	}

	/**
	 * Ends the process when this failure comes from a lack of memory.
	 * @param failure what somebody caught
	 */
	public static void check(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof OutOfMemoryError) {
				end();
			}
		}
	}

	/** The error goes to whoever asks for memory, so this asks once a second. */
	private static void watch() {
		try {
			while (true) {
				pause();
				probe = new byte[PROBE_BYTES];
			}
		}
		catch (OutOfMemoryError ex) {
			end();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(1000);
		}
		catch (InterruptedException ex) {
			// Nobody has a reason to stop this thread.
		}
	}

	private static void end() {
		probe = null;
		try {
			LOG.error("Out of memory: the process ends.");
		}
		catch (OutOfMemoryError ex) {
			// Then without a word.
		}
		while (true) {
			try {
				Runtime.getRuntime().halt(EXIT_STATUS);
			}
			catch (OutOfMemoryError ex) {
				// Even this takes memory the first time; the next attempt may find some.
			}
		}
	}

}
