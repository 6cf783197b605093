package org.skillsgraph.ranking;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/**
 * Values the candidates for one question. A factor that depends on something unknown
 * doesn't apply to a candidate: unknown is neither good nor bad.
 *
 * @param <C> the candidates
 * @param <F> the factors
 */
public interface Factors<C, F extends Enum<F> & Factor> {

	/**
	 * {@return the weights of all factors}
	 */
	Weights<F> weights();

	/**
	 * {@return the factors that apply to a candidate about whom everything is known}
	 */
	Set<F> applying();

	/**
	 * {@return the values of the factors that apply to a candidate, 0 to 1}
	 * @param candidate the candidate
	 */
	EnumMap<F, Double> values(C candidate);

	/**
	 * {@return how well a candidate fits}
	 * @param candidate the candidate
	 */
	default Score<F> score(C candidate) {
		return Score.of(weights(), values(candidate));
	}

	/**
	 * {@return how many of 100 points each factor can give, in the factors' order}
	 */
	default List<Ranking.Weight<F>> shares() {
		return weights().shares(applying())
			.entrySet()
			.stream()
			.map((share) -> new Ranking.Weight<>(share.getKey(), share.getValue()))
			.toList();
	}

}
