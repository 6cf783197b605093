package org.skillsgraph.paths;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.planning.PathCost;

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
record PathQuestion(Background start, Target target, List<Step> steps, PathCost minimise, PathBudget budget) {

	PathQuestion {
		steps = List.copyOf(steps);
	}

	PathQuestion with(PathCost other, PathBudget most) {
		return new PathQuestion(start, target, steps, other, most);
	}

	PathQuestion with(Target other) {
		return new PathQuestion(start, other, steps, minimise, budget);
	}

	/**
	 * The target.
	 *
	 * @param parts of it
	 * @param partial whether some of the parts are better than nothing
	 */
	record Target(List<Part> parts, boolean partial) {

		Target {
			parts = List.copyOf(parts);
		}

		/**
		 * {@return a target that is reached as a whole or not at all}
		 */
		static Target whole(Requirement requirement) {
			return new Target(List.of(new Part(requirement, 1)), false);
		}

		/**
		 * {@return a target of which some parts are better than none} Of two equal parts,
		 * the more important one counts.
		 */
		static Target ofParts(List<Part> parts) {
			Map<Requirement, Part> merged = new LinkedHashMap<>();
			parts.forEach((part) -> merged.merge(part.requirement(), part,
					(one, other) -> (one.importance() >= other.importance()) ? one : other));
			return new Target(List.copyOf(merged.values()), merged.size() > 1);
		}

		Requirement requirement() {
			return new Requirement.AllOf(parts.stream().map(Part::requirement).toList());
		}

		List<Requirement> missing(Background background) {
			return parts.stream().map(Part::requirement).filter((part) -> !background.meets(part)).toList();
		}

		/**
		 * {@return the share that somebody has, by importance}, 0 to 1
		 */
		double covered(Background background) {
			double all = parts.stream().mapToDouble(Part::weight).sum();
			double met = parts.stream()
				.filter((part) -> background.meets(part.requirement()))
				.mapToDouble(Part::weight)
				.sum();
			return (all > 0) ? met / all : 1;
		}

	}

	/**
	 * A part of a target.
	 *
	 * @param importance relative to the other parts, at least 0
	 */
	record Part(Requirement requirement, double importance) {

		private static final double LEAST = 0.01;

		private static final double MOST = 100;

		/**
		 * {@return the importance within the limits that a client's has}
		 */
		double weight() {
			return Math.clamp(importance, LEAST, MOST);
		}

	}

}
