package org.skillsgraph.ranking;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * How a list was ranked; component names match the schema.
 *
 * @param version names the formula and its weights
 * @param weights how many points each factor can give; they add up to 100
 * @param asOf the moment of the ranking
 * @param excluded how many candidates each hard rule excluded
 * @param <F> the factors
 * @param <R> the hard rules
 */
public record Ranking<F extends Enum<F> & Factor, R extends Enum<R>>(String version, List<Weight<F>> weights,
		OffsetDateTime asOf, List<Exclusion<R>> excluded) {

	/**
	 * The points that a factor can give.
	 *
	 * @param factor the factor
	 * @param weight 0 to 100
	 * @param <F> the factors
	 */
	public record Weight<F>(F factor, double weight) {
	}

	/**
	 * How many candidates a rule excluded.
	 *
	 * @param rule the rule
	 * @param count at least 1
	 * @param <R> the hard rules
	 */
	public record Exclusion<R>(R rule, int count) {
	}

	/**
	 * {@return how a list was ranked}
	 * @param ranked the list
	 * @param moment the moment of the facts
	 * @param <F> the factors
	 * @param <R> the hard rules
	 */
	public static <F extends Enum<F> & Factor, R extends Enum<R>> Ranking<F, R> of(RankedCandidates<?, F, R> ranked,
			ZonedDateTime moment) {
		return new Ranking<>(ranked.version(), ranked.weights(), moment.toOffsetDateTime(),
				ranked.excluded()
					.entrySet()
					.stream()
					.map((rule) -> new Exclusion<>(rule.getKey(), rule.getValue()))
					.toList());
	}

}
