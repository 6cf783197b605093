package org.skillsgraph.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code findMentors}; the components have the schema's names.
 */
record FirstAnswer(int totalCount, List<Match> nodes) {

	static final FirstAnswer NOTHING_WANTED = new FirstAnswer(-1, List.of());

	/** A mentor. */
	record Match(double score, int openPlaces, PathAnswer.Keyed mentor, List<Matched> skills, List<Reason> reasons) {
	}

	/** A wanted skill, and what the mentor offers for it. */
	record Matched(PathAnswer.Keyed wanted, PathAnswer.@Nullable Keyed found, @Nullable Level level) {

		boolean same() {
			return found != null && found.key().equals(wanted.key());
		}

		int number() {
			return (level != null) ? level.number() : Level.UNKNOWN;
		}

	}

	/** A part of the score. */
	record Reason(String factor, double points, double of, String text) {
	}

}
