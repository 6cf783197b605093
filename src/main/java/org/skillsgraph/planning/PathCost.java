package org.skillsgraph.planning;

/** What a path minimises. */
public enum PathCost {

	ITEMS, HOURS, COST, WEEKS;

	/** Costs are compared to the hundredth. */
	private static final double FINENESS = 100;

	/** Tolerance for binary fractions next to a round number. */
	private static final double EXACT = 1e-6;

	/** More than any plan takes: stored values are unbounded. */
	private static final double MOST = 1e9;

	/**
	 * {@return the cost of a step in hundredths, rounded up so that a budget is kept}
	 */
	public long of(Effort effort) {
		double exact = FINENESS * switch (this) {
			case ITEMS -> 1;
			case HOURS -> effort.hours();
			case COST -> effort.cost();
			case WEEKS -> effort.weeks();
		};
		return (long) Math.ceil(Math.clamp(exact - EXACT, 0, MOST));
	}

	/**
	 * {@return the minimised quantity of a plan in the unit shown to callers} The plan
	 * counts hundredths, and minutes of the calendar for weeks.
	 */
	public double spoken(long quantity) {
		return (this == WEEKS) ? Math.ceil(FINENESS * quantity / Timing.MINUTES_A_WEEK) / FINENESS
				: quantity / FINENESS;
	}

}
