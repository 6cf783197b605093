package org.skillsgraph.ranking;

/**
 * Something that counts in a ranking.
 */
public interface Factor {

	/** Whose benefit a factor stands for. */
	enum Side {

		/** What the one who learns gains. */
		GAIN,
		/** What the one who teaches can give. */
		GIVE

	}

	/**
	 * {@return the side on which it counts}
	 */
	Side side();

}
