package org.skillsgraph.imports;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.EmbeddedDatabase;
import org.skillsgraph.graph.Writes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Has imports into one database run one after the other, whichever processes they are in.
 * The lease is a node that expires unless it is renewed, so that a killed import keeps
 * the next one waiting for no longer than that.
 */
@Component
class ImportLease {

	private static final Logger LOG = LoggerFactory.getLogger(ImportLease.class);

	private static final CypherFile TAKE = CypherFile.of("imports/take-lease");

	private static final CypherFile RENEW = CypherFile.of("imports/renew-lease");

	private static final CypherFile RELEASE = CypherFile.of("imports/release-lease");

	/** It is renewed so often before it would expire. */
	private static final int RENEWALS = 4;

	private static final Duration PAUSE = Duration.ofMillis(500);

	/** One at a time in this process; the node is for the others. */
	private final ReentrantLock here = new ReentrantLock();

	private final String holder;

	private final Duration duration;

	private final ImportTransactions transactions;

	private final Writes writes;

	ImportLease(ImportSettings settings, ImportTransactions transactions, Writes writes, Environment environment) {
		// No other process can open an embedded store: a lease that is found there is of
		// an import that was killed, and becomes this one's without waiting.
		this.holder = EmbeddedDatabase.directory(environment).isPresent() ? "embedded" : UUID.randomUUID().toString();
		this.duration = settings.lease();
		this.transactions = transactions;
		this.writes = writes;
	}

	/**
	 * {@return what the work returns} Waits as long as another import runs.
	 * @param work is told whether an earlier import was cut short; in each of its
	 * transactions it {@linkplain #confirm() confirms} that it still holds the lease
	 */
	<T> T during(Function<Boolean, T> work) {
		here.lock();
		try {
			return renewing(take(), work);
		}
		finally {
			here.unlock();
		}
	}

	private <T> T renewing(boolean unfinished, Function<Boolean, T> work) {
		CountDownLatch ended = new CountDownLatch(1);
		Thread renewing = Thread.ofVirtual().name("import-lease").start(() -> renew(ended));
		boolean failed = true;
		try {
			T done = work.apply(unfinished);
			failed = false;
			return done;
		}
		finally {
			ended.countDown();
			join(renewing);
			release(failed);
		}
	}

	/**
	 * Makes sure, as the last step of a transaction, that no other import has begun; none
	 * begins before it is committed.
	 * @throws LeaseLostException when another one has
	 */
	void confirm() {
		if (!renewed()) {
			throw new LeaseLostException();
		}
	}

	private boolean take() {
		Answer answer = transactions.run(this::ask);
		if (!answer.held()) {
			LOG.warn("Another import is running in this database. This one waits until that has ended.");
		}
		while (!answer.held()) {
			pause();
			answer = transactions.run(this::ask);
		}
		return answer.unfinished();
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The import was ended while it waited for another.", ex);
		}
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
			transactions.once(this::renewed);
		}
		catch (RuntimeException ex) {
			LOG.debug("The lease could not be renewed; there is time for another attempt.", ex);
		}
	}

	private static void join(Thread renewing) {
		try {
			renewing.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Where this fails, the lease expires. */
	private void release(boolean unfinished) {
		try {
			transactions
				.once(() -> writes.run(RELEASE, Map.of("q", Map.of("holder", holder, "unfinished", unfinished))));
		}
		catch (RuntimeException ex) {
			LOG.debug("The lease could not be released; it expires.", ex);
		}
	}

	/**
	 * One that was taken by another import isn't taken back, even when that has ended.
	 */
	private boolean renewed() {
		return !writes.run(RENEW, Map.of("q", Map.of("holder", holder, "seconds", duration.toSeconds()))).isEmpty();
	}

	private Answer ask() {
		Map<String, Object> answer = writes
			.run(TAKE, Map.of("q", Map.of("holder", holder, "seconds", duration.toSeconds())))
			.getFirst();
		return new Answer(Boolean.TRUE.equals(answer.get("held")), Boolean.TRUE.equals(answer.get("unfinished")));
	}

	private record Answer(boolean held, boolean unfinished) {
	}

}
