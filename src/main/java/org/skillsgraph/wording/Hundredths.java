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
	 * {@return a share of 0 to 1 with at most two digits} It is 0 and 1 only if the share
	 * itself is.
	 */
	public static double ofShare(double share) {
		return (share <= 0 || share >= 1) ? of(share) : Math.clamp(of(share), 1 / EACH, 1 - 1 / EACH);
	}

	/**
	 * {@return the nearest number with at most two digits after the point}
	 */
	public static double of(double number) {
		return Math.round(EACH * number) / EACH;
	}

}
