package org.skillsgraph.ranking;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How much each factor can give, beside the others.
 *
 * @param version names the formula and its weights
 * @param factors all that can count
 * @param of more than nothing for every factor
 * @param <F> the factors
 */
public record Weights<F extends Enum<F> & Factor>(String version, Class<F> factors, Map<F, Double> of) {

	public Weights {
		of = Map.copyOf(of);
		for (F factor : factors.getEnumConstants()) {
			double weight = of.getOrDefault(factor, 0.0);
			if (!(weight > 0) || Double.isInfinite(weight)) {
				throw new IllegalArgumentException("%s weighs %s in %s".formatted(factor, weight, version));
			}
		}
	}

	/**
	 * {@return how many of 100 points each of some factors can give}
	 * @param applying those that do
	 */
	public EnumMap<F, Double> shares(Set<F> applying) {
		double all = applying.stream().sorted().mapToDouble(this::of).sum();
		EnumMap<F, Double> shares = new EnumMap<>(factors);
		applying.forEach((factor) -> shares.put(factor, 100 * of(factor) / all));
		return shares;
	}

	private double of(F factor) {
		return of.getOrDefault(factor, 0.0);
	}

}
