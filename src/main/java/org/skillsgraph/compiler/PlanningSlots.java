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
class PlanningSlots {

	private final Semaphore all;

	/** Kept while a caller waits. */
	private final Cache<Caller, Semaphore> byCaller = Caffeine.newBuilder().weakValues().build();

	private final PlannedStatements plannedStatements;

	@Autowired
	PlanningSlots(PlannedStatements plannedStatements) {
		this(plannedStatements, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
	}

	PlanningSlots(PlannedStatements plannedStatements, int atOnce) {
		this.plannedStatements = plannedStatements;
		this.all = new Semaphore(atOnce, true);
	}

	/**
	 * {@return the slot of a statement} Waits for it unless the statement is known.
	 * Another caller may get the statement planned meanwhile.
	 * @param caller who asks
	 * @param statement the text
	 * @throws PlanningTimeoutException when it recently could not be planned in time
	 */
	Slot take(Caller caller, String statement) {
		Slot slot = new Slot();
		try {
			for (Semaphore next : List.of(byCaller.get(caller, (_) -> new Semaphore(1, true)), all)) {
				if (!plannedStatements.knows(statement)) {
					acquire(next);
					slot.held.push(next);
				}
			}
			if (plannedStatements.knows(statement)) {
				slot.release();
			}
			else {
				plannedStatements.check(statement);
			}
			return slot;
		}
		catch (RuntimeException ex) {
			slot.release();
			throw ex;
		}
	}

	/**
	 * The permission to have a statement planned, held until it is planned. The caller
	 * may leave during planning, so two threads may release it.
	 */
	static final class Slot {

		private final Deque<Semaphore> held = new ConcurrentLinkedDeque<>();

		/**
		 * {@return whether the database still has to plan the statement} False once the
		 * slot was released.
		 */
		boolean isNeeded() {
			return !held.isEmpty();
		}

		/** Gives the slot back, if it is still held. */
		void release() {
			Semaphore next = held.poll();
			while (next != null) {
				next.release();
				next = held.poll();
			}
		}

	}

	private static void acquire(Semaphore slot) {
		try {
			slot.acquire();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new RequestEndedException(ex);
		}
	}

}
