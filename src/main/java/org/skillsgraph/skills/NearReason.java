package org.skillsgraph.skills;

/**
 * Why a skill is near another: what speaks most for it. In the order in which they are
 * asked; the share is the most that the reason can make of it.
 */
public enum NearReason {

	/** It is a part of the other. Within the 0.3 to 0.5 that rankings bore out. */
	NARROWER(0.5),
	/** Both are parts of the same. */
	SIBLING(0.3),
	/** Those who have the one often have the other. */
	HELD_TOGETHER(0.5),
	/** Roles that call for the one often call for the other. */
	CALLED_FOR_TOGETHER(0.3);

	private final double share;

	NearReason(double share) {
		this.share = share;
	}

	double share() {
		return share;
	}

}
