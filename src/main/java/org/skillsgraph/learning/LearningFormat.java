package org.skillsgraph.learning;

import java.util.Locale;

/**
 * The ways to learn, each with its usual effort and cost for items where these aren't
 * known. The figures are rounded estimates; an item held in-house costs only time.
 */
public enum LearningFormat {

	COURSE(24, 600), WORKSHOP(6, 300), TRAINING(16, 900), PRESENTATION(1, 0), BOOK_CIRCLE(12, 40), DOJO(8, 0),
	CONFERENCE(16, 900), ARTICLE(1, 0), EMBED(80, 0), HACK(16, 0);

	private final double hours;

	private final double cost;

	LearningFormat(double hours, double cost) {
		this.hours = hours;
		this.cost = cost;
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
	 * {@return its name in a sentence}
	 */
	public String words() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
