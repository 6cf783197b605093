package org.skillsgraph.profiles;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Values;

import static org.assertj.core.api.Assertions.assertThat;

/** Today is 2026-11-22. */
class PublicProfileTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Test
	void aStoredProfileComesBackAsItWas() {
		PublicProfile profile = new PublicProfile("ada", Set.of("en", "sv"),
				new WorkingHours(ZoneId.of("Europe/Stockholm"), LocalTime.of(9, 0), LocalTime.of(17, 0)),
				LocalDate.of(2020, 1, 1), LocalDate.of(2027, 1, 1),
				new PublicProfile.Offer(3, 1.5, true, Set.of("c\"\u2028", "java")),
				Map.of("java", new PublicProfile.Known(4L, 0.85, true), "kotlin",
						new PublicProfile.Known(null, 0, false)),
				List.of(mentorship(true, "2026-01-01", null), mentorship(false, null, "2025-12-31")),
				List.of(new PublicProfile.Holding("coach", LocalDate.of(2026, 1, 1), null)),
				List.of(new PublicProfile.Led("o1", "kafka", "HELPER", Instant.parse("2026-12-01T08:30:00Z"))));

		assertThat(PublicProfile.of(profile.json())).isEqualTo(profile);
	}

	@Test
	void itIsStoredAsJson() {
		PublicProfile profile = new PublicProfile("ada", Set.of("en"),
				new WorkingHours(ZoneId.of("Europe/Stockholm"), LocalTime.of(9, 0), LocalTime.of(17, 0)), null, null,
				new PublicProfile.Offer(1, null, false, Set.of("java")),
				Map.of("java", new PublicProfile.Known(4L, 0.85, false)), List.of(mentorship(true, "2026-01-01", null)),
				List.of(),
				List.of(new PublicProfile.Led("o1", "kafka", "LEAD", Instant.parse("2026-12-01T08:30:00Z"))));

		assertThat(profile.json()).isEqualTo(
				"""
						{"person":"ada","languages":["en"],"hours":{"zone":"Europe/Stockholm","from":"09:00:00","until":"17:00:00"},"offer":{"places":1,"weeklyHours":null,"paused":false,"skills":["java"]},"known":{"java":[4,0.85,false]},"mentorships":[[true,"2026-01-01",null,["java"]]],"led":[["o1","kafka","LEAD","2026-12-01T08:30:00Z"]]}""");
	}

	@Test
	void whatIsUnknownIsNotStored() {
		PublicProfile profile = new PublicProfile("ada", Set.of(), null, null, null, null, Map.of(), List.of(),
				List.of(), List.of());

		assertThat(profile.json()).isEqualTo("{\"person\":\"ada\"}");
		assertThat(PublicProfile.of(profile.json())).isEqualTo(profile);
	}

	@Test
	void aTimeZoneThatOnlyAnotherJavaKnowsIsUnknown() {
		assertThat(PublicProfile.of("""
				{"person":"ada","hours":{"zone":"Mars/Jezero","from":"09:00:00","until":"17:00:00"}}"""))
			.isEqualTo(PublicProfile.of("{\"person\":\"ada\"}"));
		assertThat(WorkingHours.of(Values.value(Map.of("timeZone", "Mars/Jezero")))).isNull();
	}

	@ParameterizedTest(name = "{0} to {1}: {2}")
	@CsvSource({ ", , true", "2026-11-22, , true", "2026-11-23, , false", ", 2026-11-23, true", ", 2026-11-22, false" })
	void aPersonBelongsToTheOrganisationUntilTheDayOfLeaving(@Nullable LocalDate startedOn, @Nullable LocalDate leftOn,
			boolean active) {
		PublicProfile profile = new PublicProfile("ada", Set.of(), null, startedOn, leftOn, null, Map.of(), List.of(),
				List.of(), List.of());

		assertThat(profile.active(TODAY)).isEqualTo(active);
	}

	@ParameterizedTest(name = "{0}, {1} to {2}: {3}")
	@CsvSource({ "false, 2026-01-01, 2026-10-31, 2026-10-31", "false, 2026-01-01, , 2026-01-01", "false, , , ",
			"true, 2026-01-01, , 2026-01-01", "true, 2026-01-01, 2026-10-01, 2026-01-01",
			"true, 2026-01-01, 2026-09-30, 2026-09-30" })
	void aMentorshipCountsFromItsEndOrElseItsStart(boolean current, @Nullable LocalDate startedOn,
			@Nullable LocalDate endedOn, @Nullable LocalDate counted) {
		assertThat(new PublicProfile.Mentorship(current, startedOn, endedOn, Set.of()).date(TODAY)).isEqualTo(counted);
	}

	@ParameterizedTest(name = "{0}, until {1}: {2} places")
	@CsvSource({ "true, , 1", "true, 2026-11-22, 1", "true, 2026-11-21, 2", "false, , 2" })
	void aMentorshipTakesAPlaceUntilItsLastDay(boolean current, @Nullable LocalDate endedOn, int openPlaces) {
		PublicProfile mentor = mentor(2, List.of(new PublicProfile.Mentorship(current, null, endedOn, Set.of())));

		assertThat(mentor.openPlaces(TODAY)).isEqualTo(openPlaces);
	}

	@Test
	void noMoreThanAllPlacesAreTaken() {
		PublicProfile mentor = mentor(1, List.of(mentorship(true, null, null), mentorship(true, null, null)));

		assertThat(mentor.openPlaces(TODAY)).isZero();
	}

	@ParameterizedTest(name = "{0} to {1}: {2}")
	@CsvSource({ ", , true", "2026-11-22, 2026-11-22, true", "2026-11-23, , false", ", 2026-11-21, false" })
	void anAddOnIsHeldFromItsFirstToItsLastDay(@Nullable LocalDate since, @Nullable LocalDate until, boolean held) {
		assertThat(new PublicProfile.Holding("coach", since, until).holds(TODAY)).isEqualTo(held);
	}

	private static PublicProfile mentor(int places, List<PublicProfile.Mentorship> mentorships) {
		return new PublicProfile("ada", Set.of(), null, null, null,
				new PublicProfile.Offer(places, null, false, Set.of()), Map.of(), mentorships, List.of(), List.of());
	}

	private static PublicProfile.Mentorship mentorship(boolean current, @Nullable String startedOn,
			@Nullable String endedOn) {
		return new PublicProfile.Mentorship(current, (startedOn != null) ? LocalDate.parse(startedOn) : null,
				(endedOn != null) ? LocalDate.parse(endedOn) : null, Set.of("java"));
	}

}
