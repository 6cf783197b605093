package org.skillsgraph.ranking;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The weight of each factor relative to the others.
 *
 * @param version names the formula and its weights
 * @param factors all factors that can count
 * @param byFactor the weight of every factor, more than 0
 * @param <F> the factors
 */
public record Weights<F extends Enum<F> & Factor>(String version, Class<F> factors, Map<F, Double> byFactor) {

	public Weights {
		byFactor = Map.copyOf(byFactor);
		for (F factor : factors.getEnumConstants()) {
			double weight = byFactor.getOrDefault(factor, 0.0);
			if (!(weight > 0) || Double.isInfinite(weight)) {
				throw new IllegalArgumentException("%s weighs %s in %s".formatted(factor, weight, version));
			}
		}
	}

	/**
	 * {@return how many of 100 points each factor that applies can give, in halves}
	 * @param applying the factors that apply
	 */
	public EnumMap<F, Double> shares(Set<F> applying) {
		double all = applying.stream().sorted().mapToDouble(this::weight).sum();
		EnumMap<F, Double> shares = new EnumMap<>(factors);
		applying.forEach((factor) -> shares.put(factor, 100 * weight(factor) / all));
		return HalfPoints.shares(shares);
	}

	private double weight(F factor) {
		return byFactor.getOrDefault(factor, 0.0);
	}

}
