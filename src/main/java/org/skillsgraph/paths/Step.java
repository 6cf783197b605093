package org.skillsgraph.paths;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.Effort;

/**
 * A possible step of a path.
 *
 * @param kind of step
 * @param key of the item, the mentor or the add-on
 * @param requires the requirement to meet before; null for none
 * @param gains the leaves it gives
 * @param effort that it takes
 */
record Step(Kind kind, String key, @Nullable Requirement requires, List<Requirement> gains, Effort effort) {

	/** The kinds of steps. */
	enum Kind {

		ITEM, MENTOR, ADD_ON

	}

	Step {
		gains = List.copyOf(gains);
	}

}
