package org.skillsgraph.imports;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.skillsgraph.database.EmbeddedDatabase;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Lease;
import org.skillsgraph.graph.RetriedTransactions;
import org.skillsgraph.graph.Writes;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Serializes imports into one database, across processes. A killed import blocks the next
 * one no longer than the lease lasts.
 */
@Component
class ImportLease implements Lease.Node {

	private static final CypherFile TAKE = CypherFile.of("imports/take-lease");

	private static final CypherFile RENEW = CypherFile.of("imports/renew-lease");

	private static final CypherFile RELEASE = CypherFile.of("imports/release-lease");

	/** One import at a time in this process; the lease node covers the others. */
	private final ReentrantLock here = new ReentrantLock();

	private final String holder;

	private final Duration duration;

	private final RetriedTransactions transactions;

	private final Writes writes;

	private final Lease lease;

	private boolean unfinished;

	ImportLease(ImportSettings settings, RetriedTransactions transactions, Writes writes, Environment environment) {
		// No other process can open an embedded store: a lease found there is of a killed
		// import, and is taken over without waiting.
		this.holder = EmbeddedDatabase.directory(environment).isPresent() ? "embedded" : UUID.randomUUID().toString();
		this.duration = settings.lease();
		this.transactions = transactions;
		this.writes = writes;
		this.lease = new Lease("import", duration, this);
	}

	/**
	 * {@return the result of the work} Waits while another import runs.
	 * @param work is told whether an earlier import was cut short; in each of its
	 * transactions it {@linkplain #confirm() confirms} that it still holds the lease
	 */
	<T> T during(Function<Boolean, T> work) {
		here.lock();
		try {
			return lease.during(() -> work.apply(unfinished));
		}
		finally {
			here.unlock();
		}
	}

	/**
	 * Checks, as the last step of a transaction, that no other import has begun; none can
	 * begin before the commit.
	 * @throws LeaseLostException when another one has begun
	 */
	void confirm() {
		if (!renewed()) {
			throw new LeaseLostException();
		}
	}

	@Override
	public boolean take() {
		Record answer = transactions
			.run(() -> writes.run(TAKE, Map.of("q", Map.of("holder", holder, "seconds", duration.toSeconds())))
				.getFirst());
		unfinished = answer.get("unfinished").asBoolean(false);
		return answer.get("held").asBoolean(false);
	}

	@Override
	public void renew() {
		transactions.once(this::renewed);
	}

	@Override
	public void release(boolean failed) {
		transactions.once(() -> writes.run(RELEASE, Map.of("q", Map.of("holder", holder, "unfinished", failed))));
	}

	/**
	 * A lease taken by another import isn't taken back, even if that import has ended.
	 */
	private boolean renewed() {
		return !writes.run(RENEW, Map.of("q", Map.of("holder", holder, "seconds", duration.toSeconds()))).isEmpty();
	}

}
