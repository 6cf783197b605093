package org.skillsgraph.graph;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.support.RetryExceptionPredicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The transactions of work in batches: an import, a rebuild. Each is retried as a whole,
 * for about two minutes, when the database says that a retry may help: nobody waits for a
 * batch, and the work done so far is worth more than a minute.
 */
@Component
public class RetriedTransactions {

	private static final int LONGEST_SECONDS = 600;

	private static final int MOST_RETRIES = 28;

	private final TransactionTemplate transactions;

	private final RetryTemplate retries = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(MOST_RETRIES)
		.delay(Duration.ofMillis(200))
		.multiplier(2)
		.jitter(Duration.ofMillis(100))
		.maxDelay(Duration.ofSeconds(5))
		.predicate(new RetryExceptionPredicate())
		.build());

	RetriedTransactions(PlatformTransactionManager manager) {
		this.transactions = new TransactionTemplate(manager);
		this.transactions.setTimeout(LONGEST_SECONDS);
	}

	/**
	 * {@return what the work returns, once it is committed}
	 * @param work may run several times
	 */
	public <T> T run(Supplier<T> work) {
		return retries.invoke(() -> once(work));
	}

	/**
	 * {@return what the work returns, once it is committed} Never retries.
	 * @param work runs once
	 */
	public <T> T once(Supplier<T> work) {
		return Objects.requireNonNull(transactions.execute((_) -> work.get()));
	}

}
