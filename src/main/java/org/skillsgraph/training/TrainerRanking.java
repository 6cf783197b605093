package org.skillsgraph.training;

import java.time.OffsetDateTime;
import java.util.List;

/** How a list of trainers came about; the parts are named as the schema names them. */
record TrainerRanking(String version, List<Weight> weights, OffsetDateTime asOf, List<Exclusion> excluded) {

	record Weight(TrainerFactor factor, double weight) {
	}

	record Exclusion(TrainerRule rule, int count) {
	}

	static TrainerRanking of(Inquiry inquiry, Matching matching) {
		return new TrainerRanking(Factors.WEIGHTS.version(),
				Factors.WEIGHTS.shares(new Factors(inquiry).applying())
					.entrySet()
					.stream()
					.map((share) -> new Weight(share.getKey(), share.getValue()))
					.toList(),
				inquiry.moment().toOffsetDateTime(),
				matching.excluded()
					.entrySet()
					.stream()
					.map((fallen) -> new Exclusion(fallen.getKey(), fallen.getValue()))
					.toList());
	}

}
