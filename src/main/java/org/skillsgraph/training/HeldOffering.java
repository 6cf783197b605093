package org.skillsgraph.training;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Set;

import org.skillsgraph.wording.Named;

/**
 * An offering that a person held or will hold.
 *
 * @param offering its key
 * @param role the person's role in it
 * @param start when it began or begins, in UTC
 * @param item the learning item held
 * @param format the item's format
 * @param teaches the keys of the wanted skills that it teaches
 */
record HeldOffering(String offering, LeadRole role, ZonedDateTime start, Named item, String format,
		Set<String> teaches) {

	static final Comparator<HeldOffering> LATEST_FIRST = Comparator.comparing(HeldOffering::start)
		.reversed()
		.thenComparing(HeldOffering::offering);

	/**
	 * {@return whether it has begun}
	 */
	boolean past(ZonedDateTime moment) {
		return !start.isAfter(moment);
	}

}
