package org.skillsgraph.planning;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The most that a path may cost.
 *
 * @param hours null for any number
 * @param cost null for any
 * @param weeks by the calendar, from now to the last day; null for any number
 */
public record PathBudget(@Nullable Double hours, @Nullable Double cost, @Nullable Integer weeks) {

	public static final PathBudget NONE = new PathBudget(null, null, null);

	/** The index of the hours among the amounts a budget limits. */
	public static final int HOURS = 0;

	static final long ANY = Long.MAX_VALUE / 1_000_000;

	/**
	 * {@return the amounts a step takes from a budget: hours, cost} Weeks don't add up.
	 */
	public static List<Long> hundredths(Effort effort) {
		return List.of(PathCost.HOURS.of(effort), PathCost.COST.of(effort));
	}

	/**
	 * {@return the limits: hours, cost}
	 */
	public List<Long> hundredths() {
		return List.of(hundredths(hours), hundredths(cost));
	}

	/**
	 * {@return whether anything is limited}
	 */
	public boolean limits() {
		return hours != null || cost != null || weeks != null;
	}

	/**
	 * {@return the last moment allowed, in minutes from now}
	 */
	public long lastMinute() {
		return (weeks != null) ? weeks * Timing.MINUTES_A_WEEK : Problem.Calendar.ANY;
	}

	private static long hundredths(@Nullable Double limit) {
		return (limit != null) ? Math.round(100 * Math.min(limit, 1e9)) : ANY;
	}

}
