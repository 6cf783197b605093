package org.skillsgraph.graph;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.skillsgraph.errors.RequestEndedException;

import org.springframework.stereotype.Component;

/**
 * Runs reads, each on a thread of its own, so that its caller can stop waiting at any
 * moment.
 */
@Component
class InFlightReads {

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private static final Duration AGAIN = Duration.ofMillis(100);

	private final Set<Waiting> reads = ConcurrentHashMap.newKeySet();

	private final InFlightQueries queries;

	private final DatabaseAvailability availability;

	private final Driver driver;

	InFlightReads(InFlightQueries queries, DatabaseAvailability availability, Driver driver) {
		this.queries = queries;
		this.availability = availability;
		this.driver = driver;
	}

	/**
	 * {@return the answer of a read} An interrupt of the calling thread ends both the
	 * wait and the read.
	 * @param read queries the database in the given session, on a thread of its own,
	 * which is ended when nobody waits for it any more
	 * @throws RequestEndedException when the request was ended, before or meanwhile
	 * @throws ServiceUnavailableException when the database is away: at once, or as soon
	 * as that is detected
	 */
	<T> T answer(Function<Session, T> read) {
		RequestEndedException.check();
		availability.check();
		CompletableFuture<T> answer = new CompletableFuture<>();
		Waiting waiting = new Waiting(Thread.ofVirtual().name("read").unstarted(() -> complete(answer, read)), answer);
		waiting.thread().start();
		reads.add(waiting);
		try {
			T answered = answer.get();
			availability.answered();
			return answered;
		}
		catch (ExecutionException ex) {
			throw failure(Objects.requireNonNull(ex.getCause()));
		}
		catch (InterruptedException ex) {
			giveUp(waiting);
			Thread.currentThread().interrupt();
			throw new RequestEndedException(ex);
		}
		finally {
			reads.remove(waiting);
		}
	}

	private <T> void complete(CompletableFuture<T> answer, Function<Session, T> read) {
		try {
			answer.complete(inSession(read));
		}
		catch (Throwable ex) {
			answer.completeExceptionally(ex);
		}
	}

	private <T> T inSession(Function<Session, T> read) {
		try (Session session = driver.session(READING)) {
			queries.begin(session);
			return read.apply(session);
		}
		finally {
			queries.remove();
		}
	}

	private static RuntimeException failure(Throwable cause) {
		return switch (cause) {
			case Error error -> throw error;
			case RuntimeException ex -> ConnectionErrors.isNoConnection(ex) ? ConnectionErrors.away(ex) : ex;
			default -> new IllegalStateException(cause);
		};
	}

	/** Fails all of them: a database that is away answers nothing. */
	void failAll() {
		reads.forEach((waiting) -> {
			waiting.answer().completeExceptionally(ConnectionErrors.away(null));
			giveUp(waiting);
		});
	}

	/** Repeats until the thread ends, since the read may be retried meanwhile. */
	private void giveUp(Waiting waiting) {
		Thread.ofVirtual().name("giving-up").start(() -> {
			try {
				do {
					queries.end(waiting.thread());
				}
				while (!waiting.thread().join(AGAIN));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

	/** A read under way, and the future that its caller waits for. */
	private record Waiting(Thread thread, CompletableFuture<?> answer) {
	}

}
