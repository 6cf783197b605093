package org.skillsgraph.steps;

import java.util.List;

/**
 * The dates on which a step can be taken.
 *
 * @param state of them
 * @param sessions that can be chosen, by their start; the seat booked for a step begun
 */
public record StepDates(State state, List<Session> sessions) {

	/** It needs no date. */
	public static final StepDates ANY_TIME = new StepDates(State.ANY_TIME, List.of());

	public StepDates {
		sessions = List.copyOf(sessions);
	}

	/** How it is about the dates. */
	public enum State {

		/** It needs none. */
		ANY_TIME,

		/** There are dates with a free seat. */
		FREE,

		/** There are dates, but no seat is free. */
		FULL,

		/** On all of its dates the person is elsewhere. */
		ELSEWHERE,

		/** It needs a date, and none is set. */
		NOT_SET,

		/** It is under way. */
		BEGUN

	}

}
