package org.skillsgraph.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Today is 2026-11-22. */
class MentorSummaryTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Test
	void aStoredSummaryComesBackAsItWas() {
		MentorSummary summary = new MentorSummary(3, 1.5, true, Set.of("c\"\u2028", "java"),
				List.of(new MentorSummary.Known("java", 4L, 0.85), new MentorSummary.Known("kotlin", null, null)),
				List.of(mentorship(true, "2026-01-01", null), mentorship(false, null, "2025-12-31")),
				List.of(new MentorSummary.Holding("coach", LocalDate.of(2026, 1, 1), null)));

		assertThat(MentorSummary.of(summary.json())).isEqualTo(summary);
	}

	@Test
	void itIsStoredAsJson() {
		MentorSummary summary = new MentorSummary(1, null, false, Set.of("java"),
				List.of(new MentorSummary.Known("java", 4L, 0.85)), List.of(mentorship(true, "2026-01-01", null)),
				List.of());

		assertThat(summary.json()).isEqualTo(
				"""
						{"places":1,"weeklyHours":null,"paused":false,"offered":["java"],"known":[["java",4,0.85]],"mentorships":[[true,"2026-01-01",null,["java"]]],"addOns":[]}""");
	}

	@ParameterizedTest(name = "{0}, {1} to {2}: {3}")
	@CsvSource({ "false, 2026-01-01, 2026-10-31, 2026-10-31", "false, 2026-01-01, , 2026-01-01", "false, , , ",
			"true, 2026-01-01, , 2026-01-01", "true, 2026-01-01, 2026-10-01, 2026-01-01",
			"true, 2026-01-01, 2026-09-30, 2026-09-30" })
	void aMentorshipCountsFromItsEndOrElseItsStart(boolean current, @Nullable LocalDate startedOn,
			@Nullable LocalDate endedOn, @Nullable LocalDate counted) {
		assertThat(new MentorSummary.Mentorship(current, startedOn, endedOn, List.of()).date(TODAY)).isEqualTo(counted);
	}

	@ParameterizedTest(name = "{0}, until {1}: {2} places")
	@CsvSource({ "true, , 1", "true, 2026-11-22, 1", "true, 2026-11-21, 2", "false, , 2" })
	void aMentorshipTakesAPlaceUntilItsLastDay(boolean current, @Nullable LocalDate endedOn, int openPlaces) {
		MentorSummary summary = new MentorSummary(2, null, false, Set.of(), List.of(),
				List.of(new MentorSummary.Mentorship(current, null, endedOn, List.of())), List.of());

		assertThat(summary.openPlaces(TODAY)).isEqualTo(openPlaces);
	}

	@Test
	void noMoreThanAllPlacesAreTaken() {
		MentorSummary summary = new MentorSummary(1, null, false, Set.of(), List.of(),
				List.of(mentorship(true, null, null), mentorship(true, null, null)), List.of());

		assertThat(summary.openPlaces(TODAY)).isZero();
	}

	@ParameterizedTest(name = "{0} to {1}: {2}")
	@CsvSource({ ", , true", "2026-11-22, 2026-11-22, true", "2026-11-23, , false", ", 2026-11-21, false" })
	void anAddOnIsHeldFromItsFirstToItsLastDay(@Nullable LocalDate since, @Nullable LocalDate until, boolean held) {
		assertThat(new MentorSummary.Holding("coach", since, until).holds(TODAY)).isEqualTo(held);
	}

	private static MentorSummary.Mentorship mentorship(boolean current, @Nullable String startedOn,
			@Nullable String endedOn) {
		return new MentorSummary.Mentorship(current, (startedOn != null) ? LocalDate.parse(startedOn) : null,
				(endedOn != null) ? LocalDate.parse(endedOn) : null, List.of("java"));
	}

}
