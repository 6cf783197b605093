package org.skillsgraph.planning;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The most that a path may cost.
 *
 * @param hours null for any number
 * @param cost null for any
 * @param weeks null for any number
 */
public record PathBudget(@Nullable Double hours, @Nullable Double cost, @Nullable Integer weeks) {

	public static final PathBudget NONE = new PathBudget(null, null, null);

	/** The index of the hours among the amounts a budget limits. */
	public static final int HOURS = 0;

	static final long ANY = Long.MAX_VALUE / 1_000_000;

	/**
	 * {@return the amounts a step takes from a budget: hours, cost, weeks}
	 */
	public static List<Long> hundredths(Effort effort) {
		return List.of(PathCost.HOURS.of(effort), PathCost.COST.of(effort), PathCost.WEEKS.of(effort));
	}

	/**
	 * {@return the limits: hours, cost, weeks}
	 */
	public List<Long> hundredths() {
		return List.of(hundredths(hours), hundredths(cost), hundredths((weeks != null) ? weeks.doubleValue() : null));
	}

	private static long hundredths(@Nullable Double limit) {
		return (limit != null) ? Math.round(100 * Math.min(limit, 1e9)) : ANY;
	}

}
