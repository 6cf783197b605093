package org.skillsgraph.compiler;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.skillsgraph.access.Caller;
import org.skillsgraph.errors.RequestEndedException;
import org.skillsgraph.graph.PlannedStatements;
import org.skillsgraph.graph.PlanningTimeoutException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Queues statements that the database doesn't know, since planning one takes a whole
 * processor; their rows are read outside the queue. Only half of the processors plan at
 * once. Each caller plans one statement at a time, so that one who sends many delays
 * others by one at most.
 */
@Component
class PlanningTurns {

	private final Semaphore all;

	/** Kept while a caller waits. */
	private final Cache<Caller, Semaphore> byCaller = Caffeine.newBuilder().weakValues().build();

	private final PlannedStatements plannedStatements;

	@Autowired
	PlanningTurns(PlannedStatements plannedStatements) {
		this(plannedStatements, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
	}

	PlanningTurns(PlannedStatements plannedStatements, int atOnce) {
		this.plannedStatements = plannedStatements;
		this.all = new Semaphore(atOnce, true);
	}

	/**
	 * {@return the turn of a statement} Waits for it unless the statement is known.
	 * Another caller may get the statement planned meanwhile.
	 * @param caller who asks
	 * @param statement the text
	 * @throws PlanningTimeoutException when it recently could not be planned in time
	 */
	Turn take(Caller caller, String statement) {
		Turn turn = new Turn();
		try {
			for (Semaphore next : List.of(byCaller.get(caller, (_) -> new Semaphore(1, true)), all)) {
				if (!plannedStatements.knows(statement)) {
					acquire(next);
					turn.held.push(next);
				}
			}
			if (plannedStatements.knows(statement)) {
				turn.end();
			}
			else {
				plannedStatements.check(statement);
			}
			return turn;
		}
		catch (RuntimeException ex) {
			turn.end();
			throw ex;
		}
	}

	/**
	 * The permission to have a statement planned, held until it is. The caller may leave
	 * during planning, so two threads may end it.
	 */
	static final class Turn {

		private final Deque<Semaphore> held = new ConcurrentLinkedDeque<>();

		/**
		 * {@return whether the database still has to plan the statement} False once the
		 * turn has ended.
		 */
		boolean isNeeded() {
			return !held.isEmpty();
		}

		/** Ends the turn, if it hasn't ended yet. */
		void end() {
			Semaphore next = held.poll();
			while (next != null) {
				next.release();
				next = held.poll();
			}
		}

	}

	private static void acquire(Semaphore turn) {
		try {
			turn.acquire();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new RequestEndedException(ex);
		}
	}

}
