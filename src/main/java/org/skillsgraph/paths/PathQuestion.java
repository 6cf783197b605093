package org.skillsgraph.paths;

import java.util.List;

import org.skillsgraph.learning.Background;
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.planning.PathCost;
import org.skillsgraph.steps.PathTarget;
import org.skillsgraph.steps.Step;

/**
 * A question for a path.
 *
 * @param start the background at the start
 * @param target to reach
 * @param steps all possible steps; where nothing else decides, in the order in which they
 * are to be taken
 * @param minimise the quantity to minimise
 * @param budget the most that the path may cost
 */
record PathQuestion(Background start, PathTarget target, List<Step> steps, PathCost minimise, PathBudget budget) {

	PathQuestion {
		steps = List.copyOf(steps);
	}

	PathQuestion with(PathCost other, PathBudget most) {
		return new PathQuestion(start, target, steps, other, most);
	}

	PathQuestion with(PathTarget other) {
		return new PathQuestion(start, other, steps, minimise, budget);
	}

}
