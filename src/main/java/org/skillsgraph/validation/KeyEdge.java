package org.skillsgraph.validation;

/**
 * An edge between two keys, of a kind that must not form cycles.
 */
record KeyEdge(String from, String to) {

	enum Kind {

		/** From a person to their manager. */
		REPORTS_TO,
		/** From a team to its parent. */
		PART_OF,
		/** From a skill to a broader one. */
		BROADER,
		/** From a skill to a required one. */
		REQUIRES

	}

}
