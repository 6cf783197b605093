package org.skillsgraph.mentoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How much each factor can give, beside the others.
 *
 * @param version names the formula and its weights
 * @param of more than nothing for every factor
 */
record Weights(String version, Map<MatchFactor, Double> of) {

	/**
	 * Validated on the public mentoring projects of 2021 to 2025; see the decision record
	 * on how mentors are ranked. LEVEL_GAP, LANGUAGE and OVERLAP aren't in that data.
	 */
	static final Weights TWO_SIDED_1 = new Weights("two-sided-1",
			Map.of(MatchFactor.SKILLS, 25.0, MatchFactor.TEAM_EXPERIENCE, 50.0, MatchFactor.LEVEL_GAP, 10.0,
					MatchFactor.EXPERIENCE, 15.0, MatchFactor.PLACES, 5.0, MatchFactor.ADD_ON, 5.0,
					MatchFactor.LANGUAGE, 5.0, MatchFactor.OVERLAP, 5.0));

	Weights {
		of = Map.copyOf(of);
		for (MatchFactor factor : MatchFactor.values()) {
			double weight = of.getOrDefault(factor, 0.0);
			if (!(weight > 0) || Double.isInfinite(weight)) {
				throw new IllegalArgumentException("%s weighs %s in %s".formatted(factor, weight, version));
			}
		}
	}

	/**
	 * {@return how many of 100 points each of some factors can give}
	 * @param factors those that apply
	 */
	EnumMap<MatchFactor, Double> shares(Set<MatchFactor> factors) {
		double all = factors.stream().sorted().mapToDouble(this::of).sum();
		EnumMap<MatchFactor, Double> shares = new EnumMap<>(MatchFactor.class);
		factors.forEach((factor) -> shares.put(factor, 100 * of(factor) / all));
		return shares;
	}

	private double of(MatchFactor factor) {
		return of.getOrDefault(factor, 0.0);
	}

}
