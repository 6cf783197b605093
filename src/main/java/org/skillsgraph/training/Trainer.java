package org.skillsgraph.training;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.wording.Named;

/**
 * Somebody who could be the trainer: all that the ranking knows, and all of it is what
 * everyone may know.
 *
 * @param key the person's
 * @param active whether the person belongs to the organisation
 * @param languages as codes to compare by; none when they aren't known
 * @param known by the skill's key
 * @param held the latest first, coming ones among them
 * @param addOns held today that help with training, and the one that is asked for
 * @param placesTaken how many mentoring places are taken, as the offer shows
 */
record Trainer(String key, boolean active, Set<String> languages, Map<String, Known> known, List<HeldOffering> held,
		List<HeldAddOn> addOns, int placesTaken) {

	Trainer {
		// Equal histories add up to equal sums.
		held = held.stream().sorted(HeldOffering.LATEST_FIRST).toList();
	}

	/**
	 * What is known of a skill.
	 *
	 * @param level 1 to 5; null when it isn't known
	 * @param confidence 0 to 1
	 * @param offered whether training in it is offered
	 */
	record Known(@Nullable Long level, double confidence, boolean offered) {

		static final Known NOTHING = new Known(null, 0, false);

	}

	/**
	 * An add-on.
	 *
	 * @param addOn which
	 * @param kind one of the schema's words; empty when it has none
	 */
	record HeldAddOn(Named addOn, String kind) {
	}

	Known known(String skill) {
		return known.getOrDefault(skill, Known.NOTHING);
	}

	List<HeldOffering> past(ZonedDateTime moment) {
		return held.stream().filter((one) -> one.past(moment)).toList();
	}

	List<HeldOffering> coming(ZonedDateTime moment) {
		return held.stream().filter((one) -> !one.past(moment)).toList();
	}

}
