package org.skillsgraph.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code findMentors}; the components have the schema's names.
 */
record FirstAnswer(int totalCount, List<Match> nodes, List<Served> served, Ranking ranking) {

	static final FirstAnswer NOTHING_WANTED = new FirstAnswer(-1, List.of(), List.of(), new Ranking(List.of()));

	/**
	 * {@return why there is no first mentor}
	 */
	String whyNone() {
		if (equals(NOTHING_WANTED)) {
			return "wants nothing";
		}
		return served.isEmpty() ? "nobody is found; excluded: " + ranking.excluded()
				: "nobody is found; served already: " + served + "; excluded: " + ranking.excluded();
	}

	/** A wish that is served already. */
	record Served(PathAnswer.Keyed skill, String text) {
	}

	/** How many a rule excluded. */
	record Excluded(String rule, int count) {
	}

	/** How the list was made. */
	record Ranking(List<Excluded> excluded) {
	}

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
