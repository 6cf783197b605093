package org.skillsgraph.claims;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A claim that a person has a skill.
 *
 * @param source where the claim comes from
 * @param by the key of the person who made it; null if unknown or the person themselves
 * @param level 1 to 5; null if the claim gives none
 * @param evidenceCount how many observations back it, at least 1
 * @param observedOn the date of the observation; null if unknown
 */
public record Claim(Source source, @Nullable String by, @Nullable Integer level, long evidenceCount,
		@Nullable LocalDate observedOn) {

	/** Where a claim comes from. */
	public enum Source {

		/** The person themselves. */
		SELF,
		/** Somebody who works with them. */
		PEER,
		/** Their manager. */
		MANAGER,
		/** Something they did. */
		EVIDENCE

	}

}
