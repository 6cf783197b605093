package org.skillsgraph.ranking;

/** How well a candidate fits, in words; the schema explains each. */
public enum Fit {

	/** At least three quarters of what can be reached. */
	EXCELLENT(0.75),

	/** At least half of it. */
	GOOD(0.5),

	/** Less. */
	POSSIBLE(0);

	private final double least;

	Fit(double least) {
		this.least = least;
	}

	/**
	 * {@return how well a score compares with what can be reached}
	 * @param score 0 to 100
	 * @param reachable the score of somebody who has the best of everything
	 */
	static Fit of(double score, double reachable) {
		if (score >= EXCELLENT.least * reachable && score > 0) {
			return EXCELLENT;
		}
		return (score >= GOOD.least * reachable && score > 0) ? GOOD : POSSIBLE;
	}

}
