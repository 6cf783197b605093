package org.skillsgraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has processes migrate one database one after the other. The lease is a node that
 * expires unless it is renewed, by the database's clock, so that it dies with its holder.
 * It stands above the lock of neo4j-migrations, which stays when its holder is killed:
 * whoever holds the lease deletes a lock that has been there for as long as a lease
 * lasts. Only processes of earlier versions take the lock without the lease.
 */
final class MigrationLease {

	private static final Logger LOG = LoggerFactory.getLogger(MigrationLease.class);

	private static final List<CypherFile> CONSTRAINTS = List.of(CypherFile.of("graph/keep-one-migration-lease"),
			CypherFile.of("graph/record-migrations-once"));

	private static final CypherFile TAKE = CypherFile.of("graph/take-migration-lease");

	private static final CypherFile RENEW = CypherFile.of("graph/renew-migration-lease");

	private static final CypherFile RELEASE = CypherFile.of("graph/release-migration-lease");

	private static final CypherFile FIND_LOCK = CypherFile.of("graph/find-migrations-lock");

	private static final CypherFile DELETE_LOCK = CypherFile.of("graph/delete-migrations-lock");

	/** It is renewed so often before it would expire. */
	private static final int RENEWALS = 4;

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final Driver driver;

	private final String holder;

	private final Duration duration;

	private final Duration lockPatience;

	private String lock = "";

	private long lockSince;

	private MigrationLease(Driver driver, String holder, Duration duration, Duration lockPatience) {
		this.driver = driver;
		this.holder = holder;
		this.duration = duration;
		this.lockPatience = lockPatience;
	}

	/**
	 * {@return the lease of a process that shares the database with others}
	 * @param driver of the database
	 * @param duration after which a lease that isn't renewed expires
	 */
	static MigrationLease shared(Driver driver, Duration duration) {
		return new MigrationLease(driver, UUID.randomUUID().toString(), duration, duration);
	}

	/**
	 * {@return the lease of the process that the database is in} The lock of the
	 * directory proves that no other such process lives, so what an earlier one left
	 * keeps nobody waiting.
	 * @param driver of the database
	 * @param duration after which a lease that isn't renewed expires
	 */
	static MigrationLease embedded(Driver driver, Duration duration) {
		return new MigrationLease(driver, "embedded", duration, Duration.ZERO);
	}

	/**
	 * Does the work once no other process migrates the database.
	 * @param work is repeatable: a process that sleeps for longer than its lease may find
	 * that another has done the same
	 */
	void during(Runnable work) {
		CONSTRAINTS.forEach((constraint) -> run(constraint, Map.of()));
		take();
		CountDownLatch ended = new CountDownLatch(1);
		Thread renewing = Thread.ofVirtual().name("migration-lease").start(() -> renew(ended));
		try {
			work.run();
		}
		finally {
			ended.countDown();
			renewing.interrupt();
			release();
		}
	}

	/** Waits until there is no lock of neo4j-migrations, or deletes one that was left. */
	void passLock() {
		while (lookForLock()) {
			if (System.nanoTime() - lockSince >= lockPatience.toNanos()) {
				LOG.warn("A process was killed while it migrated the database. This one goes on from there.");
				run(DELETE_LOCK, Map.of("id", lock));
			}
			else {
				pause();
			}
		}
	}

	private void take() {
		boolean told = false;
		while (!tryToTake()) {
			if (!told) {
				LOG.warn("Another process is migrating the database. This one waits until that has ended.");
				told = true;
			}
			lookForLock();
			pause();
		}
	}

	private boolean tryToTake() {
		return run(TAKE, Map.of("holder", holder, "seconds", duration.toSeconds())).getFirst().get("held").asBoolean();
	}

	/** Another lock than before belongs to a process that has come since. */
	private boolean lookForLock() {
		String found = run(FIND_LOCK, Map.of()).stream().findFirst().map((row) -> row.get("id").asString()).orElse("");
		if (!found.equals(lock)) {
			lock = found;
			lockSince = System.nanoTime();
		}
		return !lock.isEmpty();
	}

	private static void pause() {
		if (ProcessEnd.hasBegun()) {
			throw new IllegalStateException("The service was stopped while another migrated the database.");
		}
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The service was stopped while another migrated the database.", ex);
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

	/** Where this fails, the next time may not. */
	private void renew() {
		try {
			run(RENEW, Map.of("holder", holder, "seconds", duration.toSeconds()));
		}
		catch (RuntimeException ex) {
			LOG.debug("The lease could not be renewed.", ex);
		}
	}

	/** Where this fails, the lease expires. */
	private void release() {
		try {
			run(RELEASE, Map.of("holder", holder));
		}
		catch (RuntimeException ex) {
			LOG.debug("The lease could not be released; it expires.", ex);
		}
	}

	private List<Record> run(CypherFile statement, Map<String, Object> parameters) {
		return driver.executableQuery(statement.text()).withParameters(Map.of("q", parameters)).execute().records();
	}

}
