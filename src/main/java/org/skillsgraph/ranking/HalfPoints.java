package org.skillsgraph.ranking;

import java.util.Comparator;
import java.util.EnumMap;

/** Points in halves: people compare them at a glance, and no sum has hidden digits. */
final class HalfPoints {

	private static final int PER_POINT = 2;

	private static final double HALF = 0.5;

	/** Floating point differs beyond this precision. */
	private static final double PRECISION = 1e-9;

	private HalfPoints() {
	}

	/**
	 * {@return points, rounded to the nearest half; a quarter is rounded up}
	 * @param points at least 0
	 */
	static double rounded(double points) {
		return Math.floor(PER_POINT * points + HALF + PRECISION) / PER_POINT;
	}

	/**
	 * {@return shares that add up to 100, each rounded to a half up or down} Those that
	 * lose most by rounding down are rounded up, equal ones in the factors' order (the
	 * method of the largest remainder).
	 * @param exact shares that add up to 100
	 */
	static <F extends Enum<F>> EnumMap<F, Double> shares(EnumMap<F, Double> exact) {
		EnumMap<F, Double> shares = new EnumMap<>(exact);
		shares.replaceAll((factor, share) -> Math.floor(PER_POINT * share + PRECISION) / PER_POINT);
		double missing = 100 - shares.values().stream().mapToDouble(Double::doubleValue).sum();
		exact.keySet()
			.stream()
			.sorted(Comparator
				.<F>comparingLong((factor) -> lost(exact.getOrDefault(factor, 0.0), shares.getOrDefault(factor, 0.0)))
				.reversed())
			.limit(Math.round(PER_POINT * missing))
			.toList()
			.forEach((factor) -> shares.merge(factor, HALF, Double::sum));
		return shares;
	}

	private static long lost(double exact, double rounded) {
		return Math.round((exact - rounded) / PRECISION);
	}

}
