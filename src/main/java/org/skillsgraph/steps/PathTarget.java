package org.skillsgraph.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;

/**
 * What a path is to lead to.
 *
 * @param parts of it
 * @param partial whether some of the parts are better than nothing
 */
public record PathTarget(List<Part> parts, boolean partial) {

	public PathTarget {
		parts = List.copyOf(parts);
	}

	/**
	 * {@return a target that is reached as a whole or not at all}
	 */
	public static PathTarget whole(Requirement requirement) {
		return new PathTarget(List.of(new Part(requirement, 1)), false);
	}

	/**
	 * {@return a target of which some parts are better than none} Of two equal parts, the
	 * more important one counts.
	 */
	public static PathTarget ofParts(List<Part> parts) {
		Map<Requirement, Part> merged = new LinkedHashMap<>();
		parts.forEach((part) -> merged.merge(part.requirement(), part,
				(one, other) -> (one.importance() >= other.importance()) ? one : other));
		return new PathTarget(List.copyOf(merged.values()), merged.size() > 1);
	}

	/**
	 * {@return all parts in one}
	 */
	public Requirement requirement() {
		return new Requirement.AllOf(parts.stream().map(Part::requirement).toList());
	}

	/**
	 * {@return the parts that somebody doesn't have}
	 */
	public List<Requirement> missing(Background background) {
		return parts.stream().map(Part::requirement).filter((part) -> !background.meets(part)).toList();
	}

	/**
	 * {@return the share that somebody has, by importance}, 0 to 1
	 */
	public double covered(Background background) {
		double all = parts.stream().mapToDouble(Part::weight).sum();
		double met = parts.stream()
			.filter((part) -> background.meets(part.requirement()))
			.mapToDouble(Part::weight)
			.sum();
		return (all > 0) ? met / all : 1;
	}

	/**
	 * A part of a target.
	 *
	 * @param importance relative to the other parts, at least 0
	 */
	public record Part(Requirement requirement, double importance) {

		private static final double LEAST = 0.01;

		private static final double MOST = 100;

		/**
		 * {@return the importance within the limits that a client's has}
		 */
		public double weight() {
			return Math.clamp(importance, LEAST, MOST);
		}

	}

}
