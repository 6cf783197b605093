package org.skillsgraph.paths;

/**
 * What a step asks for.
 *
 * @param hours of work
 * @param cost in the organisation's currency
 * @param weeks from its beginning to its end, beside the normal work
 * @param estimated whether the hours or the cost are the usual ones instead of known ones
 */
record Effort(double hours, double cost, double weeks, boolean estimated) {

	static final Effort NONE = new Effort(0, 0, 0, false);

	Effort and(Effort other) {
		return new Effort(hours + other.hours, cost + other.cost, weeks + other.weeks, estimated || other.estimated);
	}

}
