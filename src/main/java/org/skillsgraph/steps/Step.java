package org.skillsgraph.steps;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.Effort;
import org.skillsgraph.planning.Timing;

/**
 * A possible step of a path.
 *
 * @param kind of step
 * @param key of the item, the mentor or the add-on
 * @param requires the requirement to meet before; null for none
 * @param gains the leaves it gives
 * @param effort that it takes
 * @param timing when it can be taken
 * @param dates on which it can be taken
 */
public record Step(Kind kind, String key, @Nullable Requirement requires, List<Requirement> gains, Effort effort,
		Timing timing, StepDates dates) {

	/** The kinds of steps. */
	public enum Kind {

		ITEM, MENTOR, ADD_ON

	}

	public Step {
		gains = List.copyOf(gains);
	}

	/**
	 * {@return whether it is under way already}
	 */
	public boolean begun() {
		return dates.state() == StepDates.State.BEGUN;
	}

}
