package org.skillsgraph.skills;

/**
 * Why a skill is near another: what speaks most for it. In the order in which they are
 * asked; the share is the most that the reason can make of it.
 */
public enum NearReason {

	/** It is a part of the other. Within the 0.3 to 0.5 that rankings bore out. */
	NARROWER(0.5, "a part of"),
	/** Both are parts of the same. */
	SIBLING(0.3, "akin to"),
	/** Those who have the one often have the other. */
	HELD_TOGETHER(0.5, "often known along with"),
	/** Roles that call for the one often call for the other. */
	CALLED_FOR_TOGETHER(0.3, "often called for along with");

	private final double share;

	private final String words;

	NearReason(double share, String words) {
		this.share = share;
		this.words = words;
	}

	/**
	 * {@return what stands between the near skill and the other in a sentence}
	 */
	public String words() {
		return words;
	}

	double share() {
		return share;
	}

}
