package org.skillsgraph.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Candidates in ranked order. Pure: the same candidates in any order give the same
 * result.
 *
 * @param candidates those who fit, best first, ties by key
 * @param excluded how many each hard rule excluded, counted at the first rule that
 * applies, in the rules' order
 * @param version of the formula
 * @param weights how many points each factor can give
 * @param <C> the candidates
 * @param <F> the factors
 * @param <R> the hard rules
 */
public record RankedCandidates<C, F extends Enum<F> & Factor, R extends Enum<R>>(List<Ranked<C, F>> candidates,
		Map<R, Integer> excluded, String version, List<Ranking.Weight<F>> weights) {

	/**
	 * A candidate who fits.
	 *
	 * @param rank 1 for the best; equals share it
	 * @param candidate the candidate
	 * @param score with its parts
	 * @param last whether the candidate comes after all who don't, whatever the score
	 * @param fit the score in words
	 * @param <C> the candidates
	 * @param <F> the factors
	 */
	public record Ranked<C, F extends Enum<F> & Factor>(int rank, C candidate, Score<F> score, boolean last, Fit fit) {

		private static <C, F extends Enum<F> & Factor> Ranked<C, F> of(C candidate, Factors<C, F> factors,
				double reachable) {
			Score<F> score = factors.score(candidate);
			boolean last = factors.comesLast(candidate);
			return new Ranked<>(0, candidate, score, last, last ? Fit.POSSIBLE : Fit.of(score.total(), reachable));
		}

		private boolean ties(Ranked<C, F> other) {
			return last == other.last && score.total() == other.score.total();
		}

		private Ranked<C, F> at(int place) {
			return new Ranked<>(place, candidate, score, last, fit);
		}

	}

	/**
	 * {@return the candidates who fit, best first, and why the others don't}
	 * @param candidates each once, in any order
	 * @param key unique among the candidates
	 * @param rules exclude candidates
	 * @param factors value the others
	 * @param <C> the candidates
	 * @param <F> the factors
	 * @param <R> the hard rules
	 */
	public static <C, F extends Enum<F> & Factor, R extends Enum<R>> RankedCandidates<C, F, R> of(
			Collection<C> candidates, Function<C, String> key, HardRules<C, R> rules, Factors<C, F> factors) {
		double reachable = factors.reachable();
		List<Ranked<C, F>> fitting = new ArrayList<>();
		Map<R, Integer> excluded = new TreeMap<>();
		for (C candidate : candidates) {
			Optional<R> rule = rules.excluding(candidate);
			if (rule.isPresent()) {
				excluded.merge(rule.get(), 1, Integer::sum);
			}
			else {
				fitting.add(Ranked.of(candidate, factors, reachable));
			}
		}
		fitting.sort(Comparator.<Ranked<C, F>, Boolean>comparing(Ranked::last)
			.thenComparing(Comparator.<Ranked<C, F>>comparingDouble((fits) -> fits.score().total()).reversed())
			.thenComparing((fits) -> key.apply(fits.candidate())));
		return new RankedCandidates<>(ranked(fitting), excluded, factors.weights().version(), factors.shares());
	}

	/**
	 * {@return the best candidates, best first}
	 * @param most how many at most
	 */
	public List<C> first(int most) {
		return candidates.stream().limit(most).map(Ranked::candidate).toList();
	}

	private static <C, F extends Enum<F> & Factor> List<Ranked<C, F>> ranked(List<Ranked<C, F>> ordered) {
		List<Ranked<C, F>> ranked = new ArrayList<>();
		for (Ranked<C, F> next : ordered) {
			boolean tied = !ranked.isEmpty() && ranked.getLast().ties(next);
			ranked.add(next.at(tied ? ranked.getLast().rank() : ranked.size() + 1));
		}
		return List.copyOf(ranked);
	}

}
