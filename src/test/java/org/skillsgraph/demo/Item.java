package org.skillsgraph.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Something to learn from, as its row says.
 *
 * @param hours null if not known
 * @param cost null if not known
 * @param teaches levels by the skill's key
 * @param sessions all that were and will be held, in the files' order
 */
record Item(String key, Format format, boolean external, @Nullable Double hours, @Nullable Double cost, Need needs,
		Map<String, Integer> teaches, List<Session> sessions) {

	Having gives() {
		return Having.item(key, teaches);
	}

	boolean teaches(Wish wish) {
		return gives().has(wish);
	}

	/**
	 * {@return whether somebody can take it: on a date ahead with a free seat, or at any
	 * time}
	 */
	boolean openTo(String person, Instant now) {
		return sessions.stream().noneMatch((session) -> session.ahead(now)) || nextFor(person, now).isPresent();
	}

	/**
	 * {@return the first date ahead with a free seat}
	 */
	Optional<Session> nextFor(String person, Instant now) {
		return sessions.stream()
			.filter((session) -> session.ahead(now) && session.hasSeatFor(person))
			.min((one, other) -> one.startsAt().compareTo(other.startsAt()));
	}

	/**
	 * {@return the date ahead at which this person has a seat already}
	 */
	Optional<Session> seatOf(String person, Instant now) {
		return sessions.stream()
			.filter((session) -> session.ahead(now) && session.enrolled().contains(person))
			.findFirst();
	}

}
