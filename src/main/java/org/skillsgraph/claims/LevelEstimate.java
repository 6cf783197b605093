package org.skillsgraph.claims;

import org.jspecify.annotations.Nullable;

/**
 * The result of a person's claims about a skill.
 *
 * @param level 1 to 5; null if no claim gives one
 * @param confidence in the estimate, 0 to 1
 */
public record LevelEstimate(@Nullable Integer level, double confidence) {

	/** For a person with intents but no claims. */
	public static final LevelEstimate NOTHING = new LevelEstimate(null, 0);

}
