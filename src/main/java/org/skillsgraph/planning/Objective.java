package org.skillsgraph.planning;

/**
 * What a plan's weight means. From the heaviest to the lightest, it counts the parts of
 * the target that are given up, the steps that have no free date, the minimised quantity
 * and the tie-breakers; each outweighs all that come after it.
 *
 * @param unit the weight of a hundredth of the minimised quantity, or of a minute where
 * the last moment is minimised
 * @param noDate the weight that is left to a step without a free date
 * @param waiting the weight of waiting for a date that isn't known yet
 */
public record Objective(long unit, long noDate, long waiting) {

	/** The weights are the minimised quantity and nothing else. */
	public static final Objective PLAIN = new Objective(1, Long.MAX_VALUE, 0);

	/**
	 * {@return the minimised quantity in a plan's weight}
	 */
	public long quantity(long weight) {
		return (weight % noDate) / unit;
	}

	/**
	 * {@return the least that the minimised quantity can be in a plan that gives up as
	 * little, and has as few steps without a free date, as one of this weight}
	 * @param weight of the best plan known
	 * @param bound on the weight of every plan
	 */
	public long least(long weight, long bound) {
		return (bound / noDate < weight / noDate) ? 0 : Math.min(quantity(weight), quantity(bound));
	}

}
