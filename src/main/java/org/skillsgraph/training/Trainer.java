package org.skillsgraph.training;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.skillsgraph.profiles.PublicProfile;
import org.skillsgraph.wording.Named;

/**
 * A possible trainer: everything the ranking knows, all of it visible to everyone.
 *
 * @param key the person's key
 * @param active whether the person belongs to the organisation
 * @param languages as codes to compare by; empty if unknown
 * @param known by the skill's key
 * @param held latest first, including upcoming ones
 * @param addOns held today: those that help with training, and the one asked for
 * @param placesTaken how many mentoring places are taken, according to the offer
 */
record Trainer(String key, boolean active, Set<String> languages, Map<String, PublicProfile.Known> known,
		List<HeldOffering> held, List<HeldAddOn> addOns, int placesTaken) {

	Trainer {
		// Sorted: equal histories give equal sums.
		held = held.stream().sorted(HeldOffering.LATEST_FIRST).toList();
	}

	/**
	 * An add-on that a person holds.
	 *
	 * @param addOn the add-on
	 * @param kind as in the schema; empty if it has none
	 */
	record HeldAddOn(Named addOn, String kind) {
	}

	PublicProfile.Known known(String skill) {
		return known.getOrDefault(skill, PublicProfile.Known.NOTHING);
	}

	List<HeldOffering> past(ZonedDateTime moment) {
		return held.stream().filter((one) -> one.past(moment)).toList();
	}

	List<HeldOffering> coming(ZonedDateTime moment) {
		return held.stream().filter((one) -> !one.past(moment)).toList();
	}

}
