package org.skillsgraph.skills;

/**
 * The strongest reason why a skill is near another, in the order of evaluation. The share
 * is the most that a reason can contribute.
 */
public enum NearReason {

	/** It is a part of the other. Rankings confirmed shares of 0.3 to 0.5. */
	NARROWER(0.5, "a part of"),
	/** Both are parts of the same skill or group. */
	SIBLING(0.3, "akin to"),
	/** People who have one often have the other. */
	HELD_TOGETHER(0.5, "often known along with"),
	/** Roles that call for one often call for the other. */
	CALLED_FOR_TOGETHER(0.3, "often called for along with");

	private final double share;

	private final String words;

	NearReason(double share, String words) {
		this.share = share;
		this.words = words;
	}

	/**
	 * {@return the phrase that links the near skill and the other in a sentence}
	 */
	public String words() {
		return words;
	}

	double share() {
		return share;
	}

}
