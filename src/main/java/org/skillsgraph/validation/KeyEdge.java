package org.skillsgraph.validation;

/**
 * From one key to another, of a kind that mustn't lead back to where it began.
 */
record KeyEdge(String from, String to) {

	enum Kind {

		/** From somebody to who they report to. */
		REPORTS_TO,
		/** From a team to the one that it is part of. */
		PART_OF,
		/** From a skill to a broader one. */
		BROADER,
		/** From a skill to one that it requires. */
		REQUIRES

	}

}
