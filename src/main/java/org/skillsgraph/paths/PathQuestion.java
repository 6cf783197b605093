package org.skillsgraph.paths;

import java.util.List;

import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.planning.PathCost;

/**
 * A question for a path.
 *
 * @param start the background at the start
 * @param target the requirement to meet
 * @param steps all possible steps, in a stable order
 * @param minimise the quantity to minimise
 * @param budget the most that the path may cost
 */
record PathQuestion(Background start, Requirement target, List<Step> steps, PathCost minimise, PathBudget budget) {

	PathQuestion {
		steps = List.copyOf(steps);
	}

}
