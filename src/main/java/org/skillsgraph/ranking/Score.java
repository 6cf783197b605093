package org.skillsgraph.ranking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well a candidate fits, as points in halves that add up.
 *
 * @param total 0 to 100: the sum of the points
 * @param parts one for each factor that applies, in the factors' order
 * @param <F> the factors
 */
public record Score<F extends Enum<F> & Factor>(double total, List<Part<F>> parts) {

	/**
	 * The points of one factor.
	 *
	 * @param <F> the factors
	 * @param factor the factor
	 * @param points at least 0, at most {@code of}
	 * @param of the most it could give
	 */
	public record Part<F>(F factor, double points, double of) {
	}

	/**
	 * Joins both sides by their weighted geometric mean, so that neither makes up for the
	 * other. With {@code of} a factor's share of 100, {@code v} its value, {@code a} and
	 * {@code b} the shares of each side and {@code A}, {@code B} the side's mean value:
	 * <pre>
	 * score   = 100 · A^(a/100) · B^(b/100)
	 * balance = score / Σ of·v
	 * points  = of · v · balance, rounded to the nearest half
	 * </pre> The geometric mean is at most the arithmetic one, so the balance is at most
	 * 1 and no factor gives more than its share. If all factors are on one side, points
	 * are simply {@code of · v}. The score of a candidate is the sum of the rounded
	 * points.
	 * @param <F> the factors
	 * @param weights of the factors
	 * @param values 0 to 1, of the factors that apply
	 * @return points that add up to the score
	 * @see <a href="https://dl.acm.org/doi/10.1145/1864708.1864747">Pizzato et al.,
	 * RECON: a reciprocal recommender (2010)</a>
	 */
	public static <F extends Enum<F> & Factor> Score<F> of(Weights<F> weights, EnumMap<F, Double> values) {
		Map<F, Double> shares = weights.shares(values.keySet());
		double balance = balance(shares, values);
		List<Part<F>> parts = new ArrayList<>();
		double total = 0;
		for (Map.Entry<F, Double> value : values.entrySet()) {
			double of = shares.getOrDefault(value.getKey(), 0.0);
			double points = HalfPoints.rounded(of * value.getValue() * balance);
			parts.add(new Part<>(value.getKey(), points, of));
			total += points;
		}
		return new Score<>(total, List.copyOf(parts));
	}

	private static <F extends Enum<F> & Factor> double balance(Map<F, Double> shares, Map<F, Double> values) {
		EnumMap<Factor.Side, Double> most = new EnumMap<>(Factor.Side.class);
		EnumMap<Factor.Side, Double> got = new EnumMap<>(Factor.Side.class);
		shares.forEach((factor, share) -> {
			most.merge(factor.side(), share, Double::sum);
			got.merge(factor.side(), share * values.getOrDefault(factor, 0.0), Double::sum);
		});
		double joined = 100;
		double plain = 0;
		for (Map.Entry<Factor.Side, Double> side : most.entrySet()) {
			double value = got.getOrDefault(side.getKey(), 0.0);
			joined *= Math.pow(value / side.getValue(), side.getValue() / 100);
			plain += value;
		}
		return (plain > 0) ? joined / plain : 0;
	}

}
