package org.skillsgraph.planning;

/**
 * The effort of a step.
 *
 * @param hours of work
 * @param cost in the organisation's currency
 * @param weeks from beginning to end, beside the normal work, where no date sets that
 * @param estimated whether the hours or the cost are the usual ones instead of known ones
 */
public record Effort(double hours, double cost, double weeks, boolean estimated) {

	public static final Effort NONE = new Effort(0, 0, 0, false);

	public Effort and(Effort other) {
		return new Effort(hours + other.hours, cost + other.cost, weeks + other.weeks, estimated || other.estimated);
	}

}
