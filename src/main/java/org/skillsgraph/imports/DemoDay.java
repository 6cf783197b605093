package org.skillsgraph.imports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day as of which the dates of the demo organisation are told. Between any two of them
 * are whole weeks.
 *
 * @param date of the day
 */
record DemoDay(LocalDate date) {

	/** The day for which the files are written, and on which the guides' examples run. */
	static final DemoDay WRITTEN = new DemoDay(LocalDate.of(2026, 11, 22));

	private static final int WEEK = 7;

	/**
	 * {@return the last of these days that isn't after another day}
	 */
	static DemoDay of(LocalDate today) {
		return new DemoDay(today.minusDays(Math.floorMod(ChronoUnit.DAYS.between(WRITTEN.date, today), WEEK)));
	}

	/**
	 * {@return the number of weeks from this day to another one; negative if that one is
	 * earlier}
	 */
	long weeksUntil(DemoDay other) {
		return ChronoUnit.WEEKS.between(date, other.date);
	}

	/**
	 * {@return a number of weeks in words}
	 */
	static String text(long weeks) {
		return (weeks == 1) ? "1 week" : weeks + " weeks";
	}

}
