package org.skillsgraph.graph;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.skillsgraph.lifecycle.ProcessEnd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serializes work of several processes on one database. The lease is a node that expires
 * by the database's clock unless it is renewed, so that it dies with its holder.
 */
public final class Lease {

	private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

	/** Renewals per lease duration. */
	private static final int RENEWALS = 4;

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final String work;

	private final Duration duration;

	private final Node node;

	/**
	 * Prepares a lease without acquiring it.
	 * @param work what its holder does, such as {@code import}, for log and threads
	 * @param duration after which it expires
	 * @param node stores it
	 */
	public Lease(String work, Duration duration, Node node) {
		this.work = work;
		this.duration = duration;
		this.node = node;
	}

	/** The lease's node in the database. */
	public interface Node {

		/**
		 * Tries to acquire the lease.
		 * @return whether this process holds it now
		 */
		boolean take();

		/** Extends it from now on, if this process still holds it. */
		void renew();

		/**
		 * Releases it.
		 * @param failed whether the work failed
		 */
		void release(boolean failed);

	}

	/**
	 * {@return what the work returns} Waits until no other process holds the lease, and
	 * renews it while the work runs.
	 * @param task the work
	 * @throws IllegalStateException when the process ends while it waits
	 */
	public <T> T during(Supplier<T> task) {
		take();
		CountDownLatch ended = new CountDownLatch(1);
		Thread renewing = Thread.ofVirtual().name(work + "-lease").start(() -> renew(ended));
		boolean failed = true;
		try {
			T done = task.get();
			failed = false;
			return done;
		}
		finally {
			ended.countDown();
			// Release even if the work was interrupted: otherwise the next process waits.
			boolean interrupted = Thread.interrupted();
			join(renewing);
			release(failed);
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private void take() {
		if (node.take()) {
			return;
		}
		LOG.warn("The {} of another process is under way in this database. This one waits until that has ended.", work);
		do {
			pause();
		}
		while (!node.take());
	}

	/**
	 * Pauses before the next attempt.
	 * @throws IllegalStateException when the process ends
	 */
	public void pause() {
		if (!ProcessEnd.hasBegun()) {
			try {
				Thread.sleep(PAUSE);
				return;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		throw new IllegalStateException(
				"The process was stopped while it waited for the %s of another.".formatted(work));
	}

	private void renew(CountDownLatch ended) {
		try {
			while (!ended.await(duration.toMillis() / RENEWALS, TimeUnit.MILLISECONDS)) {
				renew();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void renew() {
		try {
			node.renew();
		}
		catch (RuntimeException ex) {
			LOG.debug("The lease could not be renewed; there is time for another attempt.", ex);
		}
	}

	private void join(Thread renewing) {
		try {
			renewing.join(duration.dividedBy(RENEWALS));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void release(boolean failed) {
		try {
			node.release(failed);
		}
		catch (RuntimeException ex) {
			LOG.debug("The lease could not be released; it expires.", ex);
		}
	}

}
