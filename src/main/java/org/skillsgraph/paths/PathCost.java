package org.skillsgraph.paths;

/** What a path is to have little of. */
enum PathCost {

	ITEMS, HOURS, COST, WEEKS;

	/** Costs are compared to a hundredth. */
	private static final double FINENESS = 100;

	/**
	 * {@return what a step costs, in hundredths; one that costs nothing weighs nothing}
	 */
	long of(Effort effort) {
		return Math.round(FINENESS * switch (this) {
			case ITEMS -> 1;
			case HOURS -> effort.hours();
			case COST -> effort.cost();
			case WEEKS -> effort.weeks();
		});
	}

	/**
	 * {@return hundredths as they are spoken of}
	 */
	static double spoken(long hundredths) {
		return hundredths / FINENESS;
	}

}
