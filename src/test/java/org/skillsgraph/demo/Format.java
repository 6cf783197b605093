package org.skillsgraph.demo;

import java.time.Duration;

/**
 * The formats with the pace of an item that has no date: the most and the fewest hours a
 * week that somebody can take it at. A book circle meets once a week, an embed is work in
 * another team, and what is held in full days may also be spread beside the normal work.
 * The usual hours are those that the schema names.
 */
enum Format {

	COURSE(40, 4, 24), WORKSHOP(40, 4, 6), TRAINING(40, 4, 16), PRESENTATION(40, 1, 1), BOOK_CIRCLE(2, 1, 12),
	DOJO(40, 2, 8), CONFERENCE(40, 8, 16), ARTICLE(40, 1, 1), EMBED(40, 15, 80), HACK(40, 4, 16);

	private static final double HOURS_A_WEEK = 7 * 24;

	private final double most;

	private final double fewest;

	private final double usualHours;

	Format(double most, double fewest, double usualHours) {
		this.most = most;
		this.fewest = fewest;
		this.usualHours = usualHours;
	}

	double usualHours() {
		return usualHours;
	}

	/**
	 * {@return how long it takes at least, by the calendar}
	 */
	Duration fastest(double hours) {
		return weeks(hours / most);
	}

	/**
	 * {@return how long it takes at most, by the calendar}
	 */
	Duration slowest(double hours) {
		return weeks(hours / fewest);
	}

	static Duration weeks(double weeks) {
		return Duration.ofMinutes(Math.round(weeks * HOURS_A_WEEK * 60));
	}

	static double weeks(Duration duration) {
		return duration.toMinutes() / 60.0 / HOURS_A_WEEK;
	}

}
