package org.skillsgraph.graph;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Sends the database a heartbeat every second. It detects an outage within seconds, even
 * if nothing refuses a connection and nothing answers, and the recovery within a second
 * or two, independent of other queries.
 * <p>
 * There are three states. The database is <em>away</em> when it answers nothing. It is
 * <em>full</em> when it reports out of memory, and <em>slow</em> when it answers other
 * queries but not the heartbeat. A full or slow database is available and still gets
 * queries.
 * <p>
 * An import runs without the probe: nobody waits for its answers, and a database that is
 * silent for seconds on a busy machine is no reason to abandon the work done.
 */
@Component
@Profile("!import")
class DatabaseProbe implements SmartLifecycle {

	private static final CypherFile PING = CypherFile.of("graph/ping");

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** A garbage collection pause is not an outage. */
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	/**
	 * Many long reads and mutations may be under way. That none of them ends for this
	 * long is unlikely.
	 */
	private static final Duration LONGEST_SILENCE = Duration.ofSeconds(6);

	private final Driver driver;

	private final DatabaseAvailability availability;

	private final InFlightQueries inFlight;

	private final InFlightReads reads;

	private final int connections;

	private volatile @Nullable Thread beating;

	DatabaseProbe(Driver driver, DatabaseAvailability availability, InFlightQueries inFlight, InFlightReads reads,
			Neo4jProperties database) {
		this.driver = driver;
		this.availability = availability;
		this.inFlight = inFlight;
		this.reads = reads;
		this.connections = database.getPool().getMaxConnectionPoolSize();
	}

	@Override
	public void start() {
		beating = Thread.ofVirtual().name("heartbeat").start(this::beat);
	}

	@Override
	public void stop() {
		Thread running = beating;
		beating = null;
		if (running != null) {
			running.interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return beating != null;
	}

	/** Starts before the web server and stops after it. */
	@Override
	public int getPhase() {
		return 0;
	}

	private void beat() {
		try {
			while (!Thread.currentThread().isInterrupted()) {
				Thread.sleep(PAUSE);
				// A ping that gets no answer must not delay the next one.
				Thread.ofVirtual().name("heartbeat").start(this::ping);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void ping() {
		long begin = System.nanoTime();
		CompletableFuture<Void> answer = new CompletableFuture<>();
		Thread asking = Thread.ofVirtual().name("ping").start(() -> ask(answer));
		try {
			answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			availability.heard();
		}
		catch (TimeoutException ex) {
			asking.interrupt();
			failed(begin, "It doesn't answer.", false);
		}
		catch (ExecutionException ex) {
			refused(begin, Objects.requireNonNull(ex.getCause()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void ask(CompletableFuture<Void> answer) {
		try {
			// A connection that broke while idle says nothing about the next one.
			if (!answers()) {
				ask();
			}
			answer.complete(null);
		}
		catch (RuntimeException ex) {
			answer.completeExceptionally(ex);
		}
	}

	private boolean answers() {
		try {
			ask();
			return true;
		}
		catch (Neo4jException ex) {
			return false;
		}
	}

	private void ask() {
		try (Session session = driver.session(READING)) {
			session.run(PING.text()).consume();
		}
	}

	/** A database that reports out of memory is full, not away. */
	private void refused(long begin, Throwable failure) {
		if (MemoryLimit.met(failure).isPresent()) {
			availability.full();
		}
		else {
			failed(begin, String.valueOf(failure.getMessage()), failure instanceof ServiceUnavailableException);
		}
	}

	private void failed(long begin, String reason, boolean certain) {
		// All connections may be in use, so that the ping can't get one.
		boolean busy = inFlight.count() >= connections && availability.silence().compareTo(LONGEST_SILENCE) < 0;
		if ((certain || !busy) && availability.lost(begin, reason)) {
			// Every time, since a read or a mutation may have begun just before.
			reads.failAll();
			if (certain || availability.silence().compareTo(LONGEST_SILENCE) >= 0) {
				inFlight.cutAll();
			}
		}
	}

}
