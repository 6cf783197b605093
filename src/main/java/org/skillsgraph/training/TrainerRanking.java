package org.skillsgraph.training;

import java.time.OffsetDateTime;
import java.util.List;

/** How a list of trainers was ranked; component names match the schema. */
record TrainerRanking(String version, List<Weight> weights, OffsetDateTime asOf, List<Exclusion> excluded) {

	record Weight(TrainerFactor factor, double weight) {
	}

	record Exclusion(TrainerRule rule, int count) {
	}

	static TrainerRanking of(ResolvedQuestion resolved, TrainerMatching matching) {
		return new TrainerRanking(TrainerFactors.WEIGHTS.version(),
				TrainerFactors.WEIGHTS.shares(new TrainerFactors(resolved).applying())
					.entrySet()
					.stream()
					.map((share) -> new Weight(share.getKey(), share.getValue()))
					.toList(),
				resolved.moment().toOffsetDateTime(),
				matching.excluded()
					.entrySet()
					.stream()
					.map((fallen) -> new Exclusion(fallen.getKey(), fallen.getValue()))
					.toList());
	}

}
