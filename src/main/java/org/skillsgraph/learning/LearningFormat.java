package org.skillsgraph.learning;

import java.util.Locale;

/**
 * The ways to learn, each with its usual effort and cost for items where these aren't
 * known. The figures are rounded estimates; an item held in-house costs only time.
 */
public enum LearningFormat {

	COURSE(24, 600, Pace.OWN), WORKSHOP(6, 300, Pace.FULL_DAYS), TRAINING(16, 900, Pace.FULL_DAYS),
	PRESENTATION(1, 0, Pace.FULL_DAYS), BOOK_CIRCLE(12, 40, Pace.AN_HOUR_A_WEEK), DOJO(8, 0, Pace.TWO_HOURS_A_WEEK),
	CONFERENCE(16, 900, Pace.FULL_DAYS), ARTICLE(1, 0, Pace.OWN), EMBED(80, 0, Pace.HALF_OF_THE_TIME),
	HACK(16, 0, Pace.FULL_DAYS);

	/** How many hours a week something takes that has no date. */
	private enum Pace {

		OWN(0), AN_HOUR_A_WEEK(1), TWO_HOURS_A_WEEK(2), HALF_OF_THE_TIME(20), FULL_DAYS(40);

		private final double hours;

		Pace(double hours) {
			this.hours = hours;
		}

	}

	private final double hours;

	private final double cost;

	private final Pace pace;

	LearningFormat(double hours, double cost, Pace pace) {
		this.hours = hours;
		this.cost = cost;
		this.pace = pace;
	}

	/**
	 * {@return how many hours it usually takes}
	 */
	public double usualHours() {
		return hours;
	}

	/**
	 * {@return the usual cost if held by an external provider}
	 */
	public double usualCost() {
		return cost;
	}

	/**
	 * {@return how many hours a week it takes where no date sets that}
	 * @param own the hours a week that a person learns at their own pace
	 */
	public double weeklyHours(double own) {
		return (pace == Pace.OWN) ? own : pace.hours;
	}

	/**
	 * {@return whether it can only be taken on a date that somebody sets}
	 */
	public boolean needsDate() {
		return pace == Pace.FULL_DAYS && this != HACK;
	}

	/**
	 * {@return its name in a sentence}
	 */
	public String words() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
