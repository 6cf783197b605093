package org.skillsgraph.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Kinds of values that are dates, date-times, zones and working hours.
 */
final class TimeKinds {

	/** Sorts after every fixed date-time. */
	static final ZonedDateTime SOME_DAY = ZonedDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

	/** From 0:00 to 24:00, the midnight at the end of the day. */
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);

	private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");

	private TimeKinds() {
	}

	/** A date. */
	static Object date(String text) throws MalformedValueException {
		try {
			return sensible(LocalDate.parse(text), text);
		}
		catch (DateTimeException ex) {
			throw malformed(text, "a date such as 2026-03-31");
		}
	}

	/** A date-time. Without its zone it is ambiguous. */
	static Object moment(String text) throws MalformedValueException {
		try {
			TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from,
					LocalDateTime::from);
			if (read instanceof LocalDateTime) {
				throw new MalformedValueException(AnomalyCode.MALFORMED_DATE,
						"%s has no zone, such as the +01:00 of 2026-03-31T09:00:00+01:00."
							.formatted(ValueKind.quoted(text)));
			}
			OffsetDateTime moment = OffsetDateTime.from(read);
			sensible(moment.toLocalDate(), text);
			return moment.toZonedDateTime();
		}
		catch (DateTimeException ex) {
			throw malformed(text, "a moment such as 2026-03-31T09:00:00+01:00");
		}
	}

	/** An IANA time zone. */
	static Object zone(String text) throws MalformedValueException {
		try {
			return ZoneId.of(text).getId();
		}
		catch (DateTimeException ex) {
			throw new MalformedValueException(AnomalyCode.UNKNOWN_TIME_ZONE,
					"%s isn't a time zone such as Europe/Vienna.".formatted(ValueKind.quoted(text)));
		}
	}

	/**
	 * Working hours on weekdays. Around the clock is {@code 00:00-24:00}; two equal times
	 * are rejected as ambiguous: they could mean a whole day or no time at all.
	 */
	static Object hours(String text) throws MalformedValueException {
		String[] ends = DASH.split(text, -1);
		try {
			if (ends.length == 2) {
				TemporalAccessor from = TIME.parse(Cell.trimmed(ends[0]));
				TemporalAccessor until = TIME.parse(Cell.trimmed(ends[1]));
				Hours hours = new Hours(LocalTime.from(from), LocalTime.from(until));
				if (!hours.from().equals(hours.until()) || (endsTheDay(until) && !endsTheDay(from))) {
					return hours;
				}
			}
		}
		catch (DateTimeException ex) {
			// Reported below, like a value that isn't a pair.
		}
		throw new MalformedValueException(AnomalyCode.MALFORMED_HOURS,
				"%s isn't a pair of times such as 09:00-17:00.".formatted(ValueKind.quoted(text)));
	}

	private static boolean endsTheDay(TemporalAccessor time) {
		return !DateTimeFormatter.parsedExcessDays().queryFrom(time).isZero();
	}

	/**
	 * {@return whether one date or date-time is before another}
	 */
	static boolean before(Object one, Object other) {
		if (one instanceof LocalDate date && other instanceof LocalDate later) {
			return date.isBefore(later);
		}
		return one instanceof ZonedDateTime moment && other instanceof ZonedDateTime later && moment.isBefore(later);
	}

	private static LocalDate sensible(LocalDate date, String text) throws MalformedValueException {
		if (date.getYear() < 1 || date.getYear() > 9999) {
			throw malformed(text, "a date of the years 1 to 9999");
		}
		return date;
	}

	private static MalformedValueException malformed(String text, String wanted) {
		return new MalformedValueException(AnomalyCode.MALFORMED_DATE,
				"%s isn't %s.".formatted(ValueKind.quoted(text), wanted));
	}

	/**
	 * Start and end of work; an end that isn't after the start is on the next day.
	 */
	record Hours(LocalTime from, LocalTime until) {
	}

}
