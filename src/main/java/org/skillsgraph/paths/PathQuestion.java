package org.skillsgraph.paths;

import java.util.List;

import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.planning.PathCost;

/**
 * From where to where, and by which steps.
 *
 * @param start what is there
 * @param target what is to be there
 * @param steps all that could be done, in a stable order
 * @param minimise what the path is to have little of
 * @param budget what it may cost at most
 */
record PathQuestion(Background start, Requirement target, List<Step> steps, PathCost minimise, PathBudget budget) {

	PathQuestion {
		steps = List.copyOf(steps);
	}

}
