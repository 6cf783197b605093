package org.skillsgraph.ranking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The weight of each factor relative to the others.
 *
 * @param <F> the factors
 */
public final class Weights<F extends Enum<F> & Factor> {

	private final String version;

	private final Class<F> factors;

	private final Map<F, Double> byFactor;

	/** There are few sets of factors that apply, and many candidates. */
	private final Map<Set<F>, Map<F, Double>> shares = new ConcurrentHashMap<>();

	/**
	 * Weighs factors.
	 * @param version names the formula and its weights
	 * @param factors all factors that can count
	 * @param byFactor the weight of every factor, more than 0
	 */
	public Weights(String version, Class<F> factors, Map<F, Double> byFactor) {
		this.version = version;
		this.factors = factors;
		this.byFactor = Map.copyOf(byFactor);
		for (F factor : factors.getEnumConstants()) {
			double weight = weight(factor);
			if (!(weight > 0) || Double.isInfinite(weight)) {
				throw new IllegalArgumentException("%s weighs %s in %s".formatted(factor, weight, version));
			}
		}
	}

	/**
	 * {@return the name of the formula and its weights}
	 */
	public String version() {
		return version;
	}

	/**
	 * {@return how many of 100 points each factor that applies can give, in halves, in
	 * the factors' order}
	 * @param applying the factors that apply
	 */
	public Map<F, Double> shares(Set<F> applying) {
		Map<F, Double> known = shares.get(applying);
		return (known != null) ? known : shares.computeIfAbsent(Set.copyOf(applying), this::computed);
	}

	private Map<F, Double> computed(Set<F> applying) {
		double all = applying.stream().sorted().mapToDouble(this::weight).sum();
		EnumMap<F, Double> exact = new EnumMap<>(factors);
		applying.forEach((factor) -> exact.put(factor, 100 * weight(factor) / all));
		return Collections.unmodifiableMap(HalfPoints.shares(exact));
	}

	private double weight(F factor) {
		return byFactor.getOrDefault(factor, 0.0);
	}

}
