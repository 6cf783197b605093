package org.skillsgraph.wording;

/**
 * Shares and other numbers as they are shown: with two digits at most. What is sorted by
 * such a number is sorted by the rounded one, so that the order says no more than the
 * number.
 */
public final class Hundredths {

	private static final double EACH = 100;

	private Hundredths() {
	}

	/**
	 * {@return the nearest number with at most two digits after the point}
	 */
	public static double of(double number) {
		return Math.round(EACH * number) / EACH;
	}

}
