package org.skillsgraph.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A step in its place in the calendar.
 *
 * @param item null for a mentor or an add-on
 * @param session the date that the step names; null for none
 * @param needs what it requires
 * @param before what the person has after all steps before
 * @param beside the keys of the items taken at the same time
 * @param gives what it gives
 * @param ready when all that it needs has ended, at the soonest; now if that is never met
 * @param end when it ends, at the soonest
 * @param slowest how long it takes at most, if it has no date
 */
record Placed(PathAnswer.Step step, @Nullable Item item, @Nullable Session session, Need needs, Having before,
		Set<String> beside, Having gives, Instant ready, Instant end, Duration slowest) {

	boolean inOrder() {
		return needs.met(before, beside);
	}

	Optional<Session> date() {
		return Optional.ofNullable(session);
	}

	Optional<Item> lesson() {
		return Optional.ofNullable(item);
	}

	@Override
	public String toString() {
		return step.toString();
	}

}
