package org.skillsgraph.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.wording.Hundredths;

import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/**
 * Weighs evidence more than other people's claims, and those more than a person's own.
 * <p>
 * A claim weighs <code>w = 1 − (1 − b)<sup>1 + log₂ n</sup></code>, where b is 0.6 for
 * evidence, 0.5 for a manager or peer and 0.3 for oneself, and n is the number of
 * observations: each doubling counts as one more. A newer claim replaces the older ones
 * of the same source and claimant; all evidence counts.
 * <p>
 * The level is the weighted median of the claimed levels, the lower one if two share the
 * middle (Edgeworth, 1888): a single outlier doesn't move it. The confidence is
 * <code>(1 − Π(1 − w)) · (1 − d / 4)</code>: a noisy-or (Pearl, 1988) reduced by the
 * disagreement, where d is the weighted mean distance of the claimed levels from that
 * level, at most 4. It is rounded to two digits.
 */
@Component
@Fallback
class WeightedEvidence implements LevelPolicy {

	private static final double MOST_APART = 4;

	private static final Comparator<Claim> IN_ORDER = Comparator
		.comparing(Claim::level, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Claim::source)
		.thenComparingLong(Claim::evidenceCount);

	private static final Comparator<Claim> BY_AGE = Comparator.comparing(Claim::observedOn,
			Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

	@Override
	public String name() {
		return "weighted-evidence";
	}

	@Override
	public LevelEstimate estimate(List<Claim> claims) {
		// A sum of doubles depends on the order of its terms.
		List<Claim> standing = standing(claims).stream().sorted(IN_ORDER).toList();
		double doubt = standing.stream().mapToDouble((claim) -> 1 - weight(claim)).reduce(1, (all, one) -> all * one);
		List<Claim> levelled = standing.stream().filter((claim) -> claim.level() != null).toList();
		if (levelled.isEmpty()) {
			return new LevelEstimate(null, Hundredths.of(1 - doubt));
		}
		int level = median(levelled);
		return new LevelEstimate(level, Hundredths.of((1 - doubt) * (1 - distance(levelled, level) / MOST_APART)));
	}

	private static List<Claim> standing(List<Claim> claims) {
		List<Claim> standing = new ArrayList<>();
		Map<List<@Nullable Object>, Claim> newest = new HashMap<>();
		for (Claim claim : claims) {
			if (claim.source() == Claim.Source.EVIDENCE) {
				standing.add(claim);
			}
			else {
				newest.merge(Arrays.asList(claim.source(), claim.by()), claim, WeightedEvidence::newer);
			}
		}
		standing.addAll(newest.values());
		return standing;
	}

	private static Claim newer(Claim one, Claim other) {
		return BY_AGE.thenComparing(IN_ORDER).compare(one, other) < 0 ? other : one;
	}

	private static double weight(Claim claim) {
		double base = switch (claim.source()) {
			case EVIDENCE -> 0.6;
			case MANAGER, PEER -> 0.5;
			case SELF -> 0.3;
		};
		return 1 - Math.pow(1 - base, 1 + Math.log((double) claim.evidenceCount()) / Math.log(2));
	}

	private static int median(List<Claim> levelled) {
		double half = levelled.stream().mapToDouble(WeightedEvidence::weight).sum() / 2;
		double below = 0;
		for (Claim claim : levelled) {
			below += weight(claim);
			if (below >= half - 1e-9) {
				return level(claim);
			}
		}
		return level(levelled.getLast());
	}

	private static double distance(List<Claim> levelled, int level) {
		double weights = 0;
		double distances = 0;
		for (Claim claim : levelled) {
			weights += weight(claim);
			distances += weight(claim) * Math.abs(level(claim) - level);
		}
		return distances / weights;
	}

	private static int level(Claim claim) {
		return Objects.requireNonNull(claim.level());
	}

}
