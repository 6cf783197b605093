package org.skillsgraph.ranking;

import java.util.Optional;

/**
 * Excludes candidates who don't suit one question, however well the rest fits.
 *
 * @param <C> the candidates
 * @param <R> the rules, in the order in which they are checked
 */
public interface HardRules<C, R extends Enum<R>> {

	/**
	 * {@return all rules, in the order in which they are checked}
	 */
	R[] inOrder();

	/**
	 * {@return whether a rule excludes a candidate}
	 * @param rule the rule
	 * @param candidate the candidate
	 */
	boolean excludes(R rule, C candidate);

	/**
	 * {@return the first rule that excludes a candidate, if any}
	 * @param candidate the candidate
	 */
	default Optional<R> excluding(C candidate) {
		for (R rule : inOrder()) {
			if (excludes(rule, candidate)) {
				return Optional.of(rule);
			}
		}
		return Optional.empty();
	}

}
