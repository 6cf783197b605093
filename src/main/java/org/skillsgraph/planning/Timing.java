package org.skillsgraph.planning;

import java.util.List;

/**
 * When a step can be taken. All times are minutes from the moment of the question.
 *
 * @param minutes how long it takes where no date sets that
 * @param inOwnTime whether the time is that of the person alone: of such steps, one is
 * taken after the other
 * @param dates on which it can be taken; none where it can begin at any time
 * @param noFreeDate whether it has dates, but none of them is free
 */
public record Timing(long minutes, boolean inOwnTime, List<Slot> dates, boolean noFreeDate) {

	public static final long MINUTES_A_WEEK = 7L * 24 * 60;

	private static final double MOST_WEEKS = 1e6;

	public static final Timing NONE = new Timing(0, false, List.of(), false);

	public Timing {
		dates = List.copyOf(dates);
	}

	/**
	 * A time that a date takes.
	 *
	 * @param start of it
	 * @param end of it
	 */
	public record Slot(long start, long end) {

		/** What runs longer than a week meets for an hour now and then. */
		private static final long FULL_DAYS = MINUTES_A_WEEK;

		/**
		 * {@return whether nobody can be at both}
		 */
		public boolean clashesWith(Slot other) {
			return inFullDays() && other.inFullDays() && start < other.end && other.start < end;
		}

		boolean inFullDays() {
			return end - start <= FULL_DAYS;
		}

	}

	/**
	 * {@return the minutes in some weeks} Capped at a million weeks.
	 */
	public static long minutes(double weeks) {
		return (long) Math.ceil(Math.min(weeks, MOST_WEEKS) * MINUTES_A_WEEK);
	}

	/**
	 * {@return whether it may have to wait for a date that isn't known yet}
	 */
	boolean mayWait() {
		return noFreeDate || !dates.isEmpty();
	}

	/**
	 * {@return the earliest start of a date that isn't known yet}: after all known ones.
	 */
	long laterThanKnown() {
		return dates.stream().mapToLong(Slot::end).max().orElse(0);
	}

}
