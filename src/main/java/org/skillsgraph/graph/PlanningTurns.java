package org.skillsgraph.graph;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Has statements that the database doesn't know wait for their turn, since planning them
 * takes all of a processor. Only half of the processors plan at once. Each caller plans
 * one statement at a time, so that one who sends many delays others by one at most.
 */
@Component
class PlanningTurns {

	private final Semaphore all;

	/** Kept as long as somebody waits. */
	private final Cache<Caller, Semaphore> byCaller = Caffeine.newBuilder().weakValues().build();

	private final Plans plans;

	@Autowired
	PlanningTurns(Plans plans) {
		this(plans, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
	}

	PlanningTurns(Plans plans, int atOnce) {
		this.plans = plans;
		this.all = new Semaphore(atOnce, true);
	}

	/**
	 * {@return what a statement answers}
	 * @param caller who asks
	 * @param statement the text
	 * @param question runs it
	 * @throws PlanningTimeoutException when planning it took too long, now or lately
	 */
	<T> T take(Caller caller, String statement, Supplier<T> question) {
		Semaphore own = byCaller.get(caller, (_) -> new Semaphore(1, true));
		return planned(own, statement, () -> planned(all, statement, () -> {
			plans.check(statement);
			return question.get();
		}, question), question);
	}

	/** Somebody else may have had the statement planned while this one waited. */
	private <T> T planned(Semaphore turn, String statement, Supplier<T> planning, Supplier<T> question) {
		if (plans.knows(statement)) {
			return question.get();
		}
		acquire(turn);
		if (plans.knows(statement)) {
			turn.release();
			return question.get();
		}
		try {
			return planning.get();
		}
		finally {
			turn.release();
		}
	}

	private static void acquire(Semaphore turn) {
		try {
			turn.acquire();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EndedException(ex);
		}
	}

}
