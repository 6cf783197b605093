package org.skillsgraph.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The working hours of a day. */
record Shift(ZoneId zone, LocalTime from, LocalTime until) {

	/**
	 * {@return the shift}
	 * @param zone such as {@code Europe/Stockholm}
	 * @param hours such as {@code 09:00-17:00}
	 */
	static Shift of(String zone, String hours) {
		int dash = hours.indexOf('-');
		return new Shift(ZoneId.of(zone), LocalTime.parse(hours.substring(0, dash)),
				LocalTime.parse(hours.substring(dash + 1)));
	}

	/**
	 * {@return how many hours both are at work at the same time on a day}
	 */
	double shared(Shift other, LocalDate day) {
		Instant begin = later(begin(day), other.begin(day));
		Instant end = earlier(end(day), other.end(day));
		return Math.max(0, Duration.between(begin, end).toMinutes() / 60.0);
	}

	private Instant begin(LocalDate day) {
		return day.atTime(from).atZone(zone).toInstant();
	}

	private Instant end(LocalDate day) {
		return day.atTime(until).atZone(zone).toInstant();
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

}
