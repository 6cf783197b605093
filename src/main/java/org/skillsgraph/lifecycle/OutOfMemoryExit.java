package org.skillsgraph.lifecycle;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process when memory runs out, like {@code -XX:+ExitOnOutOfMemoryError}, which
 * operators may forget: a process that lives on answers no requests, ignores signals and
 * keeps the database locked. It can be killed at any moment, and restarts intact.
 */
public final class OutOfMemoryExit {

	/** The JVM's own exit status for this case. */
	static final int EXIT_STATUS = 3;

	private static final Logger LOG = LoggerFactory.getLogger(OutOfMemoryExit.class);

	private static final int PROBE_BYTES = 1 << 18;

	/** The last second's probe; releasing it frees enough for the last steps. */
	@SuppressWarnings("UnusedVariable")
	private static volatile byte @Nullable [] probe;

	private OutOfMemoryExit() {
	}

	/**
	 * Starts to watch threads that end with an error, and the heap, since any code may
	 * catch the error itself.
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
		// Loads now the classes that halting needs: later there may be no memory for
		// them.
		Thread loaded = new Thread(() -> {
		});
		Runtime.getRuntime().addShutdownHook(loaded);
		Runtime.getRuntime().removeShutdownHook(loaded);
		Thread.ofPlatform().name("out-of-memory").daemon().start(OutOfMemoryExit::watch);
	}

	/**
	 * Ends the process when this failure was caused by a lack of memory.
	 * @param failure an exception that was caught
	 */
	public static void check(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof OutOfMemoryError) {
				end();
			}
		}
	}

	/** Only the allocating thread gets the error, so this allocates once a second. */
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
			// End without a message.
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
