package org.skillsgraph.steps;

import java.time.ZonedDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.planning.Timing;

import static org.assertj.core.api.Assertions.assertThat;

/** Times of sessions, whenever one asks. */
class SessionTests {

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-22T09:00:00Z", "2026-11-22T09:00:30Z", "2026-11-22T09:00:59.999Z" })
	void oneAfterTheOtherDoesNotClash(String now) {
		ZonedDateTime moment = ZonedDateTime.parse(now);
		Timing.Slot first = session("2026-12-01T09:00:00Z", "2026-12-01T10:00:00Z").slot(moment);
		Timing.Slot second = session("2026-12-01T10:00:00Z", "2026-12-01T12:00:00Z").slot(moment);

		assertThat(first.end()).isEqualTo(second.start());
		assertThat(first.clashesWith(second)).isFalse();
		assertThat(first.clashesWith(session("2026-12-01T09:59:00Z", "2026-12-01T12:00:00Z").slot(moment))).isTrue();
	}

	private static Session session(String start, String end) {
		return new Session("any", ZonedDateTime.parse(start), ZonedDateTime.parse(end), null);
	}

}
