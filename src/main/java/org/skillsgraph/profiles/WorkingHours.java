package org.skillsgraph.profiles;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import static java.time.DayOfWeek.MONDAY;

/**
 * A person's working hours, Monday to Friday.
 *
 * @param zone the time zone, with its daylight saving
 * @param from when a working day begins
 * @param until when it ends; on the next day if not after {@code from}
 */
public record WorkingHours(ZoneId zone, LocalTime from, LocalTime until) {

	private static final int WORKING_DAYS = 5;

	private static final double SECONDS_PER_HOUR = 3600;

	private static final int MINUTES_AN_HOUR = 60;

	private static final int MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;

	/** Rounded up it would be on the next day. */
	private static final int LAST_HOUR = 23;

	private static final LocalTime USUALLY_FROM = LocalTime.of(9, 0);

	private static final LocalTime USUALLY_UNTIL = LocalTime.of(17, 0);

	/** One working day as instants. */
	private record Shift(Instant from, Instant until) {

		Duration shared(Shift other) {
			Instant begin = from.isAfter(other.from) ? from : other.from;
			Instant end = until.isBefore(other.until) ? until : other.until;
			return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
		}

	}

	/**
	 * {@return the working hours in a row, whole hours only} Null if the time zone isn't
	 * known, or not to this Java: somebody else's may have newer ones.
	 * @param row with {@code timeZone}, {@code worksFrom} and {@code worksUntil}
	 */
	public static @Nullable WorkingHours of(Value row) {
		ZoneId zone = row.get("timeZone").isNull() ? null : zone(row.get("timeZone").asString());
		return (zone == null) ? null : new WorkingHours(zone, row.get("worksFrom").asLocalTime(USUALLY_FROM),
				row.get("worksUntil").asLocalTime(USUALLY_UNTIL))
			.inWholeHours();
	}

	@JsonCreator
	static @Nullable WorkingHours stored(@JsonProperty("zone") String zone, @JsonProperty("from") LocalTime from,
			@JsonProperty("until") LocalTime until) {
		ZoneId known = zone(zone);
		return (known != null) ? new WorkingHours(known, from, until) : null;
	}

	private static @Nullable ZoneId zone(String id) {
		try {
			return ZoneId.of(id);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * {@return the whole hours within these, or the hour around shorter ones} Minutes
	 * aren't public, and overlaps with people of many time zones would tell them.
	 */
	WorkingHours inWholeHours() {
		LocalTime begin = from.truncatedTo(ChronoUnit.HOURS);
		LocalTime end = until.truncatedTo(ChronoUnit.HOURS);
		int minutes = Math.floorMod(Duration.between(from, until).toMinutes() - 1, MINUTES_A_DAY) + 1;
		if (minutes < Math.floorMod(-from.getMinute(), MINUTES_AN_HOUR) + MINUTES_AN_HOUR) {
			return new WorkingHours(zone, begin, begin.plusHours(1));
		}
		boolean late = begin.getHour() == LAST_HOUR || begin.equals(from);
		return new WorkingHours(zone, late ? begin : begin.plusHours(1), end);
	}

	/**
	 * {@return the week used for an overlap}: the one that begins on the Monday on or
	 * after a day. Clocks change at weekends, so one week has one answer.
	 */
	public static LocalDate week(LocalDate day) {
		return day.with(TemporalAdjusters.nextOrSame(MONDAY));
	}

	/**
	 * {@return how many hours both work at the same time, on an average working day of a
	 * week} Every day of one is compared with every day of the other, since a morning
	 * here may be the previous evening there. Days of other weeks are two days off and
	 * can't overlap.
	 * @param other the other's hours
	 * @param monday the first day of the week
	 */
	public double overlap(WorkingHours other, LocalDate monday) {
		Duration shared = Duration.ZERO;
		for (Shift mine : shifts(monday)) {
			for (Shift theirs : other.shifts(monday)) {
				shared = shared.plus(mine.shared(theirs));
			}
		}
		return shared.toSeconds() / SECONDS_PER_HOUR / WORKING_DAYS;
	}

	private List<Shift> shifts(LocalDate monday) {
		return IntStream.range(0, WORKING_DAYS).mapToObj(monday::plusDays).map(this::shift).toList();
	}

	private Shift shift(LocalDate day) {
		LocalDate end = until.isAfter(from) ? day : day.plusDays(1);
		return new Shift(day.atTime(from).atZone(zone).toInstant(), end.atTime(until).atZone(zone).toInstant());
	}

}
