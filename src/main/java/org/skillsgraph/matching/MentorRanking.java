package org.skillsgraph.matching;

import java.time.OffsetDateTime;
import java.util.List;

import org.skillsgraph.ranking.Weights;

/** How a list of mentors was ranked; component names match the schema. */
record MentorRanking(String version, List<Weight> weights, OffsetDateTime asOf, List<Exclusion> excluded) {

	record Weight(MentorFactor factor, double weight) {
	}

	record Exclusion(MentorRule rule, int count) {
	}

	static MentorRanking of(ResolvedQuestion resolved, MentorMatching matching, OffsetDateTime asOf) {
		Weights<MentorFactor> weights = MentorFactors.WEIGHTS;
		return new MentorRanking(weights.version(),
				weights.shares(new MentorFactors(resolved).applying())
					.entrySet()
					.stream()
					.map((share) -> new Weight(share.getKey(), share.getValue()))
					.toList(),
				asOf,
				matching.excluded()
					.entrySet()
					.stream()
					.map((fallen) -> new Exclusion(fallen.getKey(), fallen.getValue()))
					.toList());
	}

}
