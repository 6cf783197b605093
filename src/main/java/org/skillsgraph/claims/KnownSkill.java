package org.skillsgraph.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.people.Audience;
import org.skillsgraph.skills.Level;
import org.skillsgraph.wording.Hundredths;

/**
 * What is known of a person's skill on a run of rungs: the relationship KNOWS.
 *
 * @param fromRung the first rung
 * @param toRung the last rung
 * @param estimate level and confidence
 * @param observedOn the newest date among the claims visible there
 * @param openIntents the person's intents for the skill that everyone may see; only on
 * the run visible to everyone, since lists of trainers and learners are read from it
 */
record KnownSkill(int fromRung, int toRung, LevelEstimate estimate, @Nullable LocalDate observedOn,
		Set<String> openIntents) {

	/** The properties that index intents by skill, best people first. */
	private static final Map<String, String> MARKS = Map.of("OFFERS_TRAINING", "offersTraining", "WANTS_TO_LEARN",
			"wantsToLearn");

	/**
	 * {@return what each rung sees, with adjacent rungs that see the same in one run}
	 * @param said all claims and intents of the pair
	 * @param policy turns claims into a level
	 */
	static List<KnownSkill> of(StatedSkill said, LevelPolicy policy) {
		List<KnownSkill> runs = new ArrayList<>();
		for (Audience audience : Audience.values()) {
			int rung = audience.rung();
			if (!said.from(rung)) {
				continue;
			}
			List<Claim> claims = said.claimsFrom(rung);
			LevelEstimate estimate = claims.isEmpty() ? LevelEstimate.NOTHING : policy.estimate(claims);
			KnownSkill known = new KnownSkill(rung, rung, estimate, newest(claims),
					(audience == Audience.EVERYONE) ? said.openIntents() : Set.of());
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
	 * {@return the rank among all who know the skill: 5 minus the level (0 if unknown),
	 * plus 1 minus the confidence, so the level decides and the confidence breaks ties}
	 */
	double rank() {
		int level = (estimate.level() != null) ? estimate.level() : 0;
		return Hundredths.of(Level.HIGHEST - level + 1 - estimate.confidence());
	}

	/**
	 * {@return the relationship's properties, without unknown ones}
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
