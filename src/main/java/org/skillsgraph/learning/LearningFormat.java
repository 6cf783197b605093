package org.skillsgraph.learning;

import java.util.Locale;

/**
 * The ways to learn, each with what it usually takes where nothing is known of an item.
 * The figures are judgement, rounded; what something costs that is held inside is nothing
 * but time.
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
	 * {@return what it usually costs when somebody outside holds it}
	 */
	public double usualCost() {
		return cost;
	}

	/**
	 * {@return what it is called in a sentence}
	 */
	public String words() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
