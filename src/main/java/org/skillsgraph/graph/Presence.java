package org.skillsgraph.graph;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Whether the database is there. While it is away nobody asks it: reads and deeds fail at
 * once, and reads that wait for it are called back. {@link Heartbeat} finds out.
 */
@Component
class Presence implements TransactionExecutionListener {

	private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

	private static final Duration AGAIN = Duration.ofMillis(100);

	private final Set<Waiting> reads = ConcurrentHashMap.newKeySet();

	private volatile boolean here = true;

	private volatile long heard = System.nanoTime();

	Presence(MeterRegistry meters) {
		Gauge.builder("skills-graph.database.here", () -> here ? 1 : 0)
			.description("1 while the database answers, 0 while it is away")
			.register(meters);
	}

	boolean here() {
		return here;
	}

	/**
	 * {@return how long the database has answered nothing, not even the heartbeat}
	 */
	Duration silence() {
		return Duration.ofNanos(System.nanoTime() - heard);
	}

	/**
	 * {@return how many reads wait for an answer}
	 */
	int waiting() {
		return reads.size();
	}

	/**
	 * {@return the answer of a read} Whoever is interrupted meanwhile waits no longer,
	 * and neither does the read.
	 * @param read asks the database, on a thread of its own: it is interrupted when
	 * nobody waits for it any more, at which the driver gives its connection up, sooner
	 * or later
	 * @throws ServiceUnavailableException at once, or as soon as it turns out, when the
	 * database is away
	 */
	<T> T answer(Supplier<T> read) {
		check();
		CompletableFuture<T> answer = new CompletableFuture<>();
		Waiting waiting = new Waiting(Thread.ofVirtual().name("read").unstarted(() -> complete(answer, read)), answer);
		reads.add(waiting);
		waiting.thread().start();
		try {
			T answered = answer.get();
			heard = System.nanoTime();
			return answered;
		}
		catch (ExecutionException ex) {
			throw failure(Objects.requireNonNull(ex.getCause()));
		}
		catch (InterruptedException ex) {
			waiting.giveUp();
			Thread.currentThread().interrupt();
			throw new EndedException(ex);
		}
		finally {
			reads.remove(waiting);
		}
	}

	private static <T> void complete(CompletableFuture<T> answer, Supplier<T> read) {
		try {
			answer.complete(read.get());
		}
		catch (Throwable ex) {
			answer.completeExceptionally(ex);
		}
	}

	private static RuntimeException failure(Throwable cause) {
		return switch (cause) {
			case Error error -> throw error;
			case RuntimeException ex -> noConnection(ex) ? away(ex) : ex;
			default -> new IllegalStateException(cause);
		};
	}

	/** The database answered. */
	void heard() {
		if (!here) {
			LOG.info("The database answers again, after {} s.", silence().toSeconds());
		}
		heard = System.nanoTime();
		here = true;
	}

	/**
	 * The database did not answer.
	 * @param since when it was asked, in the nanoseconds of {@link System#nanoTime()}; it
	 * may have answered others since
	 * @param reason for the log
	 */
	void lost(long since, String reason) {
		if (heard - since > 0) {
			return;
		}
		if (here) {
			here = false;
			LOG.warn("The database is away: {}", reason);
		}
		// Each time, since a read may have begun just before.
		reads.forEach(Waiting::callBack);
	}

	@Override
	public void beforeBegin(TransactionExecution deed) {
		check();
	}

	private void check() {
		if (!here) {
			throw away(null);
		}
	}

	/** The driver itself says so, of the connections that it shares out. */
	private static boolean noConnection(RuntimeException failure) {
		return switch (failure) {
			case TransientException full -> full.code().equals("N/A");
			case ClientException late -> late.getCause() instanceof TimeoutException;
			default -> false;
		};
	}

	private static ServiceUnavailableException away(@Nullable Throwable cause) {
		return new ServiceUnavailableException("The database is away.", cause);
	}

	/** A read under way, and who waits for it. */
	private record Waiting(Thread thread, CompletableFuture<?> answer) {

		void callBack() {
			answer.completeExceptionally(away(null));
			giveUp();
		}

		/**
		 * The driver takes being interrupted for a reason to try again, so once isn't
		 * enough.
		 */
		void giveUp() {
			Thread.ofVirtual().name("giving-up").start(() -> {
				try {
					do {
						thread.interrupt();
					}
					while (!thread.join(AGAIN));
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
			});
		}

	}

}
