package org.skillsgraph.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a person's skill on a run of rungs: the relationship KNOWS.
 *
 * @param fromRung the first
 * @param toRung the last
 * @param estimate level and confidence
 * @param observedOn the newest of the claims seen there
 * @param openIntents what everyone may know that the person wants with it; told on the
 * run that everyone sees, since lists of trainers and learners are read from it
 */
record KnownSkill(int fromRung, int toRung, LevelEstimate estimate, @Nullable LocalDate observedOn,
		Set<String> openIntents) {

	private static final int NEAREST = 3;

	private static final int HIGHEST = 5;

	/** The properties by which intents are found from the skill, best first. */
	private static final Map<String, String> MARKS = Map.of("OFFERS_TRAINING", "offersTraining", "WANTS_TO_LEARN",
			"wantsToLearn");

	/**
	 * {@return what is known from each rung, those that know the same together}
	 * @param said everything that is said of the pair
	 * @param policy makes a level of claims
	 */
	static List<KnownSkill> of(StatedSkill said, LevelPolicy policy) {
		List<KnownSkill> runs = new ArrayList<>();
		for (int rung = 0; rung <= NEAREST; rung++) {
			if (!said.from(rung)) {
				continue;
			}
			List<Claim> claims = said.claimsFrom(rung);
			LevelEstimate estimate = claims.isEmpty() ? LevelEstimate.NOTHING : policy.estimate(claims);
			KnownSkill known = new KnownSkill(rung, rung, estimate, newest(claims),
					(rung == 0) ? said.openIntents() : Set.of());
			if (!runs.isEmpty() && runs.getLast().saysTheSameAs(known)) {
				known = runs.removeLast().to(rung);
			}
			runs.add(known);
		}
		return runs;
	}

	private static @Nullable LocalDate newest(List<Claim> claims) {
		LocalDate newest = null;
		for (Claim claim : claims) {
			LocalDate observedOn = claim.observedOn();
			if (observedOn != null && (newest == null || observedOn.isAfter(newest))) {
				newest = observedOn;
			}
		}
		return newest;
	}

	private KnownSkill to(int rung) {
		return new KnownSkill(fromRung, rung, estimate, observedOn, openIntents);
	}

	private boolean saysTheSameAs(KnownSkill other) {
		return estimate.equals(other.estimate) && Objects.equals(observedOn, other.observedOn);
	}

	/**
	 * {@return its place among all who know the skill: 5 less the level (0 when unknown),
	 * plus 1 less the confidence, so that the level decides and the confidence among
	 * equals}
	 */
	double rank() {
		int level = (estimate.level() != null) ? estimate.level() : 0;
		return Math.round((HIGHEST - level + 1 - estimate.confidence()) * 10_000) / 10_000.0;
	}

	/**
	 * {@return the relationship's properties; what is unknown is left out}
	 */
	Map<String, Object> properties(PersonSkill pair) {
		Map<String, Object> properties = new HashMap<>(Map.of("fromRung", (long) fromRung, "toRung", (long) toRung,
				"confidence", estimate.confidence(), "rank", rank(), "skill", pair.skill(), "person", pair.person()));
		if (estimate.level() != null) {
			properties.put("level", estimate.level().longValue());
		}
		if (observedOn != null) {
			properties.put("observedOn", observedOn);
		}
		MARKS.forEach((intent, mark) -> {
			if (openIntents.contains(intent)) {
				properties.put(mark, true);
			}
		});
		return properties;
	}

}
