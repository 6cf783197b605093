package org.skillsgraph.claims;

import org.jspecify.annotations.Nullable;

/**
 * What claims amount to.
 *
 * @param level 1 to 5; null when no claim says one
 * @param confidence that it is so, 0 to 1
 */
public record LevelEstimate(@Nullable Integer level, double confidence) {

	/** Of somebody who only means to do something about a skill. */
	public static final LevelEstimate NOTHING = new LevelEstimate(null, 0);

}
