package org.skillsgraph.steps;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.RowValues;
import org.skillsgraph.planning.Timing;
import org.skillsgraph.wording.Wording;

/**
 * A time at which an item is held.
 *
 * @param key of the offering
 * @param startsAt in local time
 * @param endsAt in local time
 * @param free the number of free seats; null if any number can take part
 */
public record Session(String key, ZonedDateTime startsAt, ZonedDateTime endsAt, @Nullable Long free) {

	private static final Duration A_DAY = Duration.ofHours(8);

	/**
	 * {@return a session} One without an end lasts a working day at most.
	 * @param row with {@code key}, {@code startsAt} and {@code endsAt}, perhaps
	 * {@code free}
	 * @param hours of the item
	 */
	public static Session of(Value row, double hours) {
		ZonedDateTime start = row.get("startsAt").asZonedDateTime();
		Duration usual = Duration.ofMinutes(Math.round(60 * hours));
		ZonedDateTime end = row.get("endsAt").isNull() ? start.plus((usual.compareTo(A_DAY) < 0) ? usual : A_DAY)
				: row.get("endsAt").asZonedDateTime();
		return new Session(row.get("key").asString(), start, end, RowValues.number(row.get("free")));
	}

	/**
	 * {@return whether a seat is free}
	 */
	public boolean hasSeat() {
		return free == null || free > 0;
	}

	/**
	 * {@return the time that it takes, in minutes from the minute of a moment}
	 */
	public Timing.Slot slot(ZonedDateTime moment) {
		ZonedDateTime now = moment.truncatedTo(ChronoUnit.MINUTES);
		return new Timing.Slot(Math.floorDiv(Duration.between(now, startsAt).toSeconds(), 60L),
				Math.ceilDiv(Duration.between(now, endsAt).toSeconds(), 60L));
	}

	/**
	 * {@return how long it lasts}
	 */
	public long minutes() {
		Timing.Slot slot = slot(startsAt);
		return slot.end() - slot.start();
	}

	/**
	 * {@return "on 3 December 2026", "from 3 December 2026 to 4 December 2026"}
	 */
	public String days() {
		String first = Wording.day(startsAt);
		String last = Wording.day(endsAt);
		return first.equals(last) ? "on " + first : "from %s to %s".formatted(first, last);
	}

}
