package org.skillsgraph.graph;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.skillsgraph.errors.RequestEndedException;

import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.UserSelection;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * The queries under way, reads and mutations, so that they can be ended: because the
 * client has gone, or because the database is away.
 */
@Component
public class InFlightQueries implements TransactionExecutionListener {

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private static final Duration AGAIN = Duration.ofMillis(100);

	/** By the thread that runs the query. */
	private final Map<Thread, InFlightQuery> asked = new ConcurrentHashMap<>();

	private final Set<Waiting> reads = ConcurrentHashMap.newKeySet();

	private final DatabaseAvailability availability;

	private final Driver driver;

	private final DatabaseSelectionProvider selection;

	InFlightQueries(DatabaseAvailability availability, Driver driver, DatabaseSelectionProvider selection) {
		this.availability = availability;
		this.driver = driver;
		this.selection = selection;
	}

	/**
	 * {@return how many reads and mutations are under way}
	 */
	int count() {
		return asked.size();
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
			asked.put(Thread.currentThread(), new InFlightQuery(Thread.currentThread(), session));
			return read.apply(session);
		}
		finally {
			asked.remove(Thread.currentThread());
		}
	}

	private static RuntimeException failure(Throwable cause) {
		return switch (cause) {
			case Error error -> throw error;
			case RuntimeException ex -> noConnection(ex) ? away(ex) : ex;
			default -> new IllegalStateException(cause);
		};
	}

	/** Fails all waiting reads: a database that is away answers nothing. */
	void callReadsBack() {
		reads.forEach((waiting) -> {
			waiting.answer().completeExceptionally(away(null));
			giveUp(waiting);
		});
	}

	/** Cuts mutations as well, which loses more than time. */
	void callDeedsBack() {
		asked.values().forEach(InFlightQuery::lose);
	}

	/**
	 * Ends a thread's query, on this side and in the database.
	 * @param working is interrupted, and the query it has begun fails
	 */
	public void end(Thread working) {
		InFlightQuery begun = asked.get(working);
		working.interrupt();
		if (begun != null) {
			begun.cut();
		}
	}

	/** Repeats until the thread ends, since the read may be retried meanwhile. */
	private void giveUp(Waiting waiting) {
		Thread.ofVirtual().name("giving-up").start(() -> {
			try {
				do {
					end(waiting.thread());
				}
				while (!waiting.thread().join(AGAIN));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

	@Override
	public void beforeBegin(TransactionExecution deed) {
		availability.check();
		asked.put(Thread.currentThread(), new InFlightQuery(Thread.currentThread(), null));
	}

	@Override
	public void afterBegin(TransactionExecution deed, @Nullable Throwable failure) {
		InFlightQuery beginning = Objects.requireNonNull(asked.get(Thread.currentThread()));
		if (failure != null) {
			over(failure);
			return;
		}
		availability.answered();
		beginning.begins(Neo4jTransactionManager.retrieveTransaction(driver, selection.getDatabaseSelection(),
				UserSelection.connectedUser()));
	}

	@Override
	public void afterCommit(TransactionExecution deed, @Nullable Throwable failure) {
		if (failure == null) {
			availability.answered();
		}
		over(failure);
	}

	@Override
	public void afterRollback(TransactionExecution deed, @Nullable Throwable failure) {
		over(failure);
	}

	/**
	 * A cut transaction fails with 'no such transaction', and a failed begin hides its
	 * cause: report the database as unavailable.
	 */
	private void over(@Nullable Throwable failure) {
		InFlightQuery deed = asked.remove(Thread.currentThread());
		boolean lost = deed != null && deed.over();
		if (failure != null && (lost || causes(failure).anyMatch(InFlightQueries::noConnection))) {
			throw away(failure);
		}
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
	}

	/** The driver's own errors when its pool has no connection to give. */
	private static boolean noConnection(Throwable failure) {
		return switch (failure) {
			case TransientException full -> full.code().equals("N/A");
			case ClientException late -> late.getCause() instanceof TimeoutException;
			default -> false;
		};
	}

	private static ServiceUnavailableException away(@Nullable Throwable cause) {
		return new ServiceUnavailableException("The database is away.", cause);
	}

	/** A read under way, and the future that its caller waits for. */
	private record Waiting(Thread thread, CompletableFuture<?> answer) {
	}

}
