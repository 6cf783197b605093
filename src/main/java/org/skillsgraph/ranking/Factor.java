package org.skillsgraph.ranking;

/**
 * Something that counts in a ranking.
 */
public interface Factor {

	/** The side whose benefit a factor measures. */
	enum Side {

		/** What the learner gains. */
		GAIN,
		/** What the teacher can give. */
		GIVE

	}

	/**
	 * {@return the side on which it counts}
	 */
	Side side();

}
