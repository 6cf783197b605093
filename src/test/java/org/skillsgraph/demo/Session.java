package org.skillsgraph.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A time at which an item is held.
 *
 * @param seats null for any number
 * @param enrolled the keys of the people who have a seat
 * @param heldBy the keys of the people who hold it or help
 */
record Session(String key, String item, OffsetDateTime startsAt, OffsetDateTime endsAt, @Nullable Integer seats,
		Set<String> enrolled, Set<String> heldBy) {

	static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	/** What runs longer than a week meets for an hour now and then. */
	private static final Duration FULL_DAYS = Duration.ofDays(7);

	boolean ahead(Instant now) {
		return startsAt.toInstant().isAfter(now);
	}

	boolean hasSeatFor(String person) {
		return enrolled.contains(person) || seats == null || enrolled.size() < seats;
	}

	/**
	 * {@return whether nobody can be at both}
	 */
	boolean clashesWith(Session other) {
		return inFullDays() && other.inFullDays() && startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
	}

	private boolean inFullDays() {
		return Duration.between(startsAt, endsAt).compareTo(FULL_DAYS) <= 0;
	}

	/**
	 * {@return its days as texts name them}
	 */
	Set<String> days() {
		return startsAt.toLocalDate().equals(endsAt.toLocalDate()) ? Set.of(DAY.format(startsAt))
				: Set.of(DAY.format(startsAt), DAY.format(endsAt));
	}

	@Override
	public String toString() {
		return key + " on " + DAY.format(startsAt);
	}

}
