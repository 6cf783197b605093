package org.skillsgraph.ranking;

import java.util.EnumMap;
import java.util.List;

/**
 * Values the candidates for one question. A factor that depends on something unknown
 * doesn't apply to a candidate: unknown is neither good nor bad. A factor that no
 * candidate could have doesn't apply to the question.
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
	 * {@return the best value that can be reached for each factor that applies to the
	 * question, 0 to 1} Made of what everyone may know of all candidates, those whom a
	 * rule excludes among them: whom a private rule excludes changes nothing in it.
	 */
	EnumMap<F, Double> best();

	/**
	 * {@return the values of the factors that apply to a candidate, 0 to 1; none that
	 * {@link #best()} doesn't have}
	 * @param candidate the candidate
	 */
	EnumMap<F, Double> values(C candidate);

	/**
	 * {@return whether a candidate comes after all those who don't, whatever the score}
	 * @param candidate the candidate
	 */
	default boolean comesLast(C candidate) {
		return false;
	}

	/**
	 * {@return how well a candidate fits}
	 * @param candidate the candidate
	 */
	default Score<F> score(C candidate) {
		return Score.of(weights(), values(candidate));
	}

	/**
	 * {@return the score of somebody who has the best of everything, 0 to 100}
	 */
	default double reachable() {
		return Score.of(weights(), best()).total();
	}

	/**
	 * {@return how many of 100 points each factor can give, in the factors' order}
	 */
	default List<Ranking.Weight<F>> shares() {
		return weights().shares(best().keySet())
			.entrySet()
			.stream()
			.map((share) -> new Ranking.Weight<>(share.getKey(), share.getValue()))
			.toList();
	}

}
