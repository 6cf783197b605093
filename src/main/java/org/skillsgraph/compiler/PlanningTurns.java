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
 * Has statements that the database doesn't know wait for their turn, since planning them
 * takes all of a processor; their rows are read outside of it. Only half of the
 * processors plan at once. Each caller plans one statement at a time, so that one who
 * sends many delays others by one at most.
 */
@Component
class PlanningTurns {

	private final Semaphore all;

	/** Kept as long as somebody waits. */
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
	 * Somebody else may have it planned meanwhile.
	 * @param caller who asks
	 * @param statement the text
	 * @throws PlanningTimeoutException when it could not be planned in time lately
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
	 * The right to have a statement planned, held until it is. Whoever asks may leave
	 * while it is planned, so that two threads end it.
	 */
	static final class Turn {

		private final Deque<Semaphore> held = new ConcurrentLinkedDeque<>();

		/**
		 * {@return whether the database has the statement to plan} It has not once the
		 * turn has ended.
		 */
		boolean isNeeded() {
			return !held.isEmpty();
		}

		/** Ends it, if it hasn't ended yet. */
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
