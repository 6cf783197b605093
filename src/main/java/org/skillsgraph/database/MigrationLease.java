package org.skillsgraph.database;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Lease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serializes the migrations of several processes on one database. Its lease stands above
 * the lock of neo4j-migrations, which remains when its holder is killed: the lease's
 * holder deletes a lock that has existed for a lease's duration. Only processes of
 * earlier versions take the lock without the lease.
 */
final class MigrationLease implements Lease.Node {

	private static final Logger LOG = LoggerFactory.getLogger(MigrationLease.class);

	private static final List<CypherFile> CONSTRAINTS = List.of(CypherFile.of("database/keep-one-migration-lease"),
			CypherFile.of("database/record-migrations-once"));

	private static final CypherFile TAKE = CypherFile.of("database/take-migration-lease");

	private static final CypherFile RENEW = CypherFile.of("database/renew-migration-lease");

	private static final CypherFile RELEASE = CypherFile.of("database/release-migration-lease");

	private static final CypherFile FIND_LOCK = CypherFile.of("database/find-migrations-lock");

	private static final CypherFile DELETE_LOCK = CypherFile.of("database/delete-migrations-lock");

	private final Driver driver;

	private final String holder;

	private final Duration duration;

	private final Duration lockPatience;

	private final Lease lease;

	private String lock = "";

	private long lockSince;

	private MigrationLease(Driver driver, String holder, Duration duration, Duration lockPatience) {
		this.driver = driver;
		this.holder = holder;
		this.duration = duration;
		this.lockPatience = lockPatience;
		this.lease = new Lease("migration", duration, this);
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
	 * {@return the lease of the process that embeds the database} The directory lock
	 * proves that no other such process is alive, so a lease or lock left by an earlier
	 * one delays nobody.
	 * @param driver of the database
	 * @param duration after which a lease that isn't renewed expires
	 */
	static MigrationLease embedded(Driver driver, Duration duration) {
		return new MigrationLease(driver, "embedded", duration, Duration.ZERO);
	}

	/**
	 * Does the work once no other process migrates the database.
	 * @param work is repeatable: if a process sleeps for longer than its lease, another
	 * may have done the same work
	 */
	void during(Runnable work) {
		CONSTRAINTS.forEach((constraint) -> run(constraint, Map.of()));
		lease.during(() -> {
			work.run();
			return true;
		});
	}

	/** Waits until neo4j-migrations' lock is gone, or deletes a stale one. */
	void passLock() {
		while (lookForLock()) {
			if (System.nanoTime() - lockSince >= lockPatience.toNanos()) {
				LOG.warn("A process was killed while it migrated the database. This one goes on from there.");
				run(DELETE_LOCK, Map.of("id", lock));
			}
			else {
				lease.pause();
			}
		}
	}

	@Override
	public boolean take() {
		boolean held = run(TAKE, Map.of("holder", holder, "seconds", duration.toSeconds())).getFirst()
			.get("held")
			.asBoolean();
		if (!held) {
			lookForLock();
		}
		return held;
	}

	@Override
	public void renew() {
		run(RENEW, Map.of("holder", holder, "seconds", duration.toSeconds()));
	}

	@Override
	public void release(boolean failed) {
		run(RELEASE, Map.of("holder", holder));
	}

	/** A new lock belongs to a new process, so the wait starts again. */
	private boolean lookForLock() {
		String found = run(FIND_LOCK, Map.of()).stream().findFirst().map((row) -> row.get("id").asString()).orElse("");
		if (!found.equals(lock)) {
			lock = found;
			lockSince = System.nanoTime();
		}
		return !lock.isEmpty();
	}

	private List<Record> run(CypherFile statement, Map<String, Object> parameters) {
		return driver.executableQuery(statement.text()).withParameters(Map.of("q", parameters)).execute().records();
	}

}
