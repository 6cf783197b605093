package org.skillsgraph.ranking;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The languages of which a candidate must speak at least one.
 *
 * @param codes as codes to compare by; empty if any will do
 */
public record WantedLanguages(Set<String> codes) {

	/** Each shared language halves the distance to 1. */
	private static final double HALF = 0.5;

	public WantedLanguages {
		codes = Set.copyOf(codes);
	}

	/**
	 * {@return whether any language will do}
	 */
	public boolean isEmpty() {
		return codes.isEmpty();
	}

	/**
	 * {@return the wanted languages that somebody speaks, sorted}
	 * @param spoken as codes to compare by; empty if unknown
	 */
	public List<String> shared(Set<String> spoken) {
		return codes.stream().filter(spoken::contains).sorted().toList();
	}

	/**
	 * {@return whether somebody surely speaks none of them}
	 * @param spoken as codes to compare by; empty if unknown
	 */
	public boolean excludes(Set<String> spoken) {
		return !codes.isEmpty() && !spoken.isEmpty() && Collections.disjoint(codes, spoken);
	}

	/**
	 * {@return how well the languages fit, 0 to 1}: {@code (1 - 0.5^shared) / (1 -
	 * 0.5^wanted)}
	 * @param spoken as codes to compare by
	 */
	public double value(Set<String> spoken) {
		int shared = 0;
		for (String code : codes) {
			shared += spoken.contains(code) ? 1 : 0;
		}
		return (1 - Math.pow(HALF, shared)) / (1 - Math.pow(HALF, codes.size()));
	}

}
