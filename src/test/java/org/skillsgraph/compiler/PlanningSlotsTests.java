package org.skillsgraph.compiler;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.skillsgraph.access.Caller;
import org.skillsgraph.graph.PlannedStatements;
import org.skillsgraph.graph.PlanningTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who waits for whom before a statement is planned.
 */
class PlanningSlotsTests {

	private static final Caller GREEDY = new Caller("greedy", Caller.Kind.PERSON);

	private static final Caller MODEST = new Caller("modest", Caller.Kind.PERSON);

	private final PlannedStatements plannedStatements = new PlannedStatements();

	private final PlanningSlots slots = new PlanningSlots(plannedStatements, 1);

	@Test
	void whoAsksForOneNewStatementWaitsForOneOfWhoAsksForMany() throws InterruptedException {
		List<String> order = new CopyOnWriteArrayList<>();
		CountDownLatch firstIsPlanned = new CountDownLatch(1);
		CountDownLatch all = new CountDownLatch(1);
		List<Thread> asking = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			String statement = "greedy " + i;
			asking.add(Thread.ofVirtual().start(() -> {
				PlanningSlots.Slot slot = slots.take(GREEDY, statement);
				firstIsPlanned.countDown();
				await(all);
				order.add(slot.isNeeded() ? "greedy" : "known");
				slot.release();
			}));
		}
		firstIsPlanned.await();
		Thread modest = Thread.ofVirtual().start(() -> {
			PlanningSlots.Slot slot = slots.take(MODEST, "modest");
			order.add(slot.isNeeded() ? "modest" : "known");
			slot.release();
		});
		asking.add(modest);
		while (modest.getState() != Thread.State.WAITING) {
			Thread.onSpinWait();
		}
		all.countDown();
		for (Thread thread : asking) {
			thread.join();
		}

		assertThat(order).hasSize(13).startsWith("greedy", "modest");
	}

	@Test
	void aKnownStatementWaitsForNobody() {
		plannedStatements.add("known");

		assertThat(slots.take(GREEDY, "new").isNeeded()).isTrue();
		assertThat(slots.take(GREEDY, "known").isNeeded()).isFalse();
	}

	@Test
	void whileRowsAreReadTheNextIsPlanned() {
		PlanningSlots.Slot slow = slots.take(GREEDY, "slow");
		slow.release();

		assertThat(slots.take(GREEDY, "next").isNeeded()).isTrue();
	}

	/** The caller may leave at the moment when the database has planned. */
	@Test
	void aTurnThatTwoThreadsEndIsEndedOnce() throws InterruptedException {
		for (int i = 0; i < 2_000; i++) {
			PlanningSlots.Slot slot = slots.take(GREEDY, "new " + i);
			Thread other = Thread.ofVirtual().start(slot::release);
			slot.release();
			other.join();
		}

		PlanningSlots.Slot last = slots.take(GREEDY, "last");
		Thread second = Thread.ofVirtual().start(() -> slots.take(MODEST, "waits"));
		assertThat(second.join(Duration.ofMillis(200))).as("planned beside the only one").isFalse();
		last.release();
		second.join();
	}

	@Test
	void aStatementThatCouldNotBePlannedIsNotTriedAgain() {
		plannedStatements.refuse("endless");

		assertThatExceptionOfType(PlanningTimeoutException.class).isThrownBy(() -> slots.take(MODEST, "endless"));
		assertThat(slots.take(MODEST, "another").isNeeded()).isTrue();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
