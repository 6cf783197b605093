package org.skillsgraph.graph;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.skillsgraph.lifecycle.ProcessEnd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has processes do something with one database one after the other. The lease is a node
 * that expires unless it is renewed, by the database's clock, so that it dies with its
 * holder.
 */
public final class Lease {

	private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

	/** It is renewed so often before it would expire. */
	private static final int RENEWALS = 4;

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final String work;

	private final Duration duration;

	private final Node node;

	/**
	 * Prepares a lease, without asking for it.
	 * @param work what its holder does, such as {@code import}, for log and threads
	 * @param duration after which it expires
	 * @param node keeps it
	 */
	public Lease(String work, Duration duration, Node node) {
		this.work = work;
		this.duration = duration;
		this.node = node;
	}

	/** The node in the database. */
	public interface Node {

		/**
		 * Asks for the lease.
		 * @return whether this process has it now
		 */
		boolean take();

		/** Makes it last from now on, if this process still has it. */
		void renew();

		/**
		 * Gives it back.
		 * @param failed whether the work did
		 */
		void release(boolean failed);

	}

	/**
	 * {@return what the work returns} Waits until no other process has the lease, which
	 * is renewed while the work runs.
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
			// Released even where the work was interrupted: else the next one waits.
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
	 * Waits for a moment.
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
