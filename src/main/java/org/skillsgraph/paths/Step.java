package org.skillsgraph.paths;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.Effort;

/**
 * Something that one can do to get further.
 *
 * @param kind what is done
 * @param key of the item, the mentor or the add-on
 * @param requires what has to be there before; null for nothing
 * @param gains what is there afterwards: leaves
 * @param effort what it asks for
 */
record Step(Kind kind, String key, @Nullable Requirement requires, List<Requirement> gains, Effort effort) {

	/** The ways to get further. */
	enum Kind {

		ITEM, MENTOR, ADD_ON

	}

	Step {
		gains = List.copyOf(gains);
	}

}
