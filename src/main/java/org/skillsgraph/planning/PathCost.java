package org.skillsgraph.planning;

/** What a path is to have little of. */
public enum PathCost {

	ITEMS, HOURS, COST, WEEKS;

	/** Costs are compared to a hundredth. */
	private static final double FINENESS = 100;

	/** What binary fractions may be beside a round number. */
	private static final double EXACT = 1e-6;

	/** More than any plan takes; what is stored may be anything. */
	private static final double MOST = 1e9;

	/**
	 * {@return what a step costs, in hundredths, rounded up so that a budget is kept}
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
	 * {@return hundredths as they are spoken of}
	 */
	public static double spoken(long hundredths) {
		return hundredths / FINENESS;
	}

}
