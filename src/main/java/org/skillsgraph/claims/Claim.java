package org.skillsgraph.claims;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something says that a person has a skill.
 *
 * @param source what says so
 * @param by the key of who says so; null when that isn't known or is the person
 * @param level 1 to 5; null when none is said
 * @param evidenceCount how many observations stand behind it, at least 1
 * @param observedOn when; null when that isn't known
 */
public record Claim(Source source, @Nullable String by, @Nullable Integer level, long evidenceCount,
		@Nullable LocalDate observedOn) {

	/** What says so. */
	public enum Source {

		/** The person. */
		SELF,
		/** Somebody who works with them. */
		PEER,
		/** Who they report to. */
		MANAGER,
		/** Something they did. */
		EVIDENCE

	}

}
