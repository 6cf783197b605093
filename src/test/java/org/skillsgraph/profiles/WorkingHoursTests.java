package org.skillsgraph.profiles;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How long two people work at the same time. */
class WorkingHoursTests {

	private static final LocalDate WINTER = LocalDate.of(2026, 11, 23);

	private static final WorkingHours STOCKHOLM = hours("Europe/Stockholm", "09:00-17:00");

	@ParameterizedTest(name = "{0}: {1} h with New York, {2}")
	@CsvSource({ "2026-03-02, 2, both on winter time", "2026-03-09, 3, New York is ahead on summer time",
			"2026-03-23, 3, the last week before Stockholm follows", "2026-03-30, 2, both on summer time",
			"2026-10-19, 2, both on summer time", "2026-10-26, 3, Stockholm is back first",
			"2026-11-02, 2, both on winter time", "2026-11-23, 2, both on winter time" })
	void clocksThatChangeAtDifferentWeekendsChangeTheOverlap(LocalDate monday, double shared, String because) {
		assertThat(STOCKHOLM.overlap(hours("America/New_York", "09:00-17:00"), monday)).as(because).isEqualTo(shared);
	}

	@ParameterizedTest(name = "{0} {1} and {2} {3}: {4} h, {5}")
	@CsvSource({ "Europe/Stockholm, 09:00-17:00, Europe/Berlin, 09:00-17:00, 8, the same zone by another name",
			"Europe/Stockholm, 09:00-17:00, Europe/Stockholm, 13:00-21:00, 4, a late shift",
			"Europe/Stockholm, 09:00-17:00, Europe/Stockholm, 17:00-22:00, 0, they only meet at the door",
			"Europe/Stockholm, 22:00-06:00, Europe/Stockholm, 22:00-06:00, 8, two night shifts",
			"Europe/Stockholm, 22:00-06:00, America/New_York, 18:00-23:00, 5, a night here is an evening there",
			"Europe/Stockholm, 22:00-06:00, Asia/Tokyo, 09:00-17:00, 4, Friday's night meets nobody in Tokyo",
			"Europe/Stockholm, 09:00-17:00, Asia/Kolkata, 09:00-17:00, 3.5, half an hour more to the east",
			"Europe/Stockholm, 09:00-17:00, America/Los_Angeles, 09:00-17:00, 0, nine hours behind",
			"Europe/Stockholm, 16:00-00:00, Europe/Stockholm, 09:00-17:00, 1, an evening until midnight",
			"Europe/Stockholm, 16:00-00:00, Europe/Stockholm, 22:00-06:00, 2, midnight is within the night shift",
			"Europe/Stockholm, 16:00-00:00, Europe/Stockholm, 00:00-08:00, 0, one begins where the other ends",
			"Europe/Stockholm, 00:00-00:00, Europe/Stockholm, 00:00-00:00, 24, two around the clock",
			"Europe/Stockholm, 00:00-00:00, Europe/Stockholm, 09:00-17:00, 8, all of a working day",
			"Europe/Stockholm, 00:00-00:00, Europe/Stockholm, 22:00-06:00, 6.8, Friday's night ends on Saturday",
			"Europe/Stockholm, 00:00-00:00, Asia/Tokyo, 09:00-17:00, 8, Monday here begins in Tokyo's morning",
			"Pacific/Kiritimati, 09:00-17:00, Pacific/Pago_Pago, 09:00-17:00, 5.6, Tuesday here is Monday there" })
	void differentDaysMeetWhereTheyReallyMeet(String zone, String working, String otherZone, String otherWorking,
			double shared, String because) {
		WorkingHours one = hours(zone, working);
		WorkingHours other = hours(otherZone, otherWorking);

		assertThat(one.overlap(other, WINTER)).as(because).isEqualTo(shared);
		assertThat(other.overlap(one, WINTER)).as("the same the other way round").isEqualTo(shared);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Europe/Stockholm", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati" })
	void whoWorksTheSameHoursInTheSameZoneSharesThemAll(String zone) {
		for (LocalDate monday = WINTER; monday.isBefore(WINTER.plusYears(1)); monday = monday.plusWeeks(1)) {
			assertThat(hours(zone, "09:00-17:00").overlap(hours(zone, "09:00-17:00"), monday)).isEqualTo(8);
		}
	}

	@ParameterizedTest
	@CsvSource({ "09:00-17:00, 09:00-17:00", "08:20-16:40, 09:00-16:00", "22:30-06:15, 23:00-06:00",
			"23:30-08:00, 23:00-08:00", "00:00-00:00, 00:00-00:00", "09:50-11:00, 10:00-11:00",
			"09:50-10:40, 09:00-10:00", "09:00-10:00, 09:00-10:00" })
	void minutesDoNotCount(String working, String counted) {
		assertThat(hours("Europe/Vienna", working).inWholeHours()).isEqualTo(hours("Europe/Vienna", counted));
	}

	@Test
	void theWeekIsTheOneThatBeginsOnTheMondayOnOrAfterTheDay() {
		assertThat(WorkingHours.week(LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-23");
		assertThat(WorkingHours.week(LocalDate.of(2026, 11, 23))).isEqualTo("2026-11-23");
		assertThat(WorkingHours.week(LocalDate.of(2026, 11, 24))).isEqualTo("2026-11-30");
	}

	private static WorkingHours hours(String zone, String working) {
		return new WorkingHours(ZoneId.of(zone), LocalTime.parse(working.substring(0, 5)),
				LocalTime.parse(working.substring(6)));
	}

}
