package org.skillsgraph.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What speaks against a first mentor is found, and nothing else. */
class MentorVerdictTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

	private static final Colleague MENTEE = colleague("mika", "Europe/Berlin", "en", null, null, "boss");

	private static final Colleague MENTOR = colleague("noor", "Europe/London", "en", null, null, "chief");

	private static final FirstAnswer.Match MATCH = match(50, 1, offers(Level.PROFICIENT));

	private static final FirstMentor RIGHT = first(MENTOR, MATCH, List.of(), MATCH);

	/** A first mentor, and why not. */
	record Wrong(FirstMentor first, List<MentorVerdict> against) {

		Wrong(FirstMentor first, MentorVerdict... against) {
			this(first, List.of(against));
		}

		@Override
		public String toString() {
			return against.toString();
		}

	}

	static final List<Wrong> WRONG = List.of(new Wrong(RIGHT),
			new Wrong(first(colleague("boss", "Europe/Berlin", "en", null, null, "chief"), MATCH, List.of(), MATCH),
					MentorVerdict.REPORTING_LINE),
			new Wrong(first(MENTOR, match(50, 1, offers(Level.BEGINNER)), List.of(), MATCH), MentorVerdict.NOT_ABOVE,
					MentorVerdict.BELOW_WISH),
			new Wrong(first(MENTOR, match(50, 1, offers(null)), List.of(), MATCH), MentorVerdict.UNKNOWN_LEVEL),
			new Wrong(first(MENTOR, match(50, 1, offers(Level.COMPETENT)), List.of(), MATCH), MentorVerdict.BELOW_WISH),
			new Wrong(first(MENTOR, match(50, 1, found("streams")), List.of(), MATCH), MentorVerdict.ONLY_NEAR),
			new Wrong(first(MENTOR, match(50, 1, found("streams")), List.of(), null)),
			new Wrong(first(MENTOR, match(50, 1, found(null)), List.of(), null), MentorVerdict.NOTHING_WANTED),
			new Wrong(first(MENTOR, MATCH, List.of("kafka"), MATCH), MentorVerdict.SERVED),
			new Wrong(first(MENTOR, match(50, 1, found("streams")), List.of("kafka"), null), MentorVerdict.SERVED),
			new Wrong(
					first(colleague("far", "America/Los_Angeles", "en", null, null, "chief"), MATCH, List.of(), MATCH),
					MentorVerdict.NO_OVERLAP),
			new Wrong(first(colleague("mute", "Europe/Berlin", "fr", null, null, "chief"), MATCH, List.of(), MATCH),
					MentorVerdict.NO_LANGUAGE),
			new Wrong(first(MENTOR, match(50, 0, offers(Level.PROFICIENT)), List.of(), MATCH), MentorVerdict.NO_PLACE),
			new Wrong(first(colleague("going", "Europe/Berlin", "en", null, "2027-01-31", "chief"), MATCH, List.of(),
					MATCH), MentorVerdict.LEAVES_SOON),
			new Wrong(first(colleague("new", "Europe/Berlin", "en", "2026-11-01", null, "chief"), MATCH, List.of(),
					MATCH), MentorVerdict.CAME_LATELY),
			new Wrong(first(MENTOR, match(19.9, 1, offers(Level.PROFICIENT)), List.of(), MATCH),
					MentorVerdict.LOW_SCORE));

	@ParameterizedTest
	@FieldSource("WRONG")
	void whatSpeaksAgainstItIsFound(Wrong wrong) {
		assertThat(MentorVerdict.of(wrong.first())).isEqualTo(wrong.against());
	}

	@Test
	void everyVerdictIsSeen() {
		assertThat(WRONG.stream().flatMap((wrong) -> MentorVerdict.of(wrong.first()).stream()))
			.containsAll(EnumSet.allOf(MentorVerdict.class));
	}

	private static FirstMentor first(Colleague mentor, FirstAnswer.Match match, List<String> served,
			FirstAnswer.@Nullable Match same) {
		return new FirstMentor(TODAY, MENTEE, Map.of("kafka", 2), match, mentor, served, same);
	}

	private static FirstAnswer.Match match(double score, int places, FirstAnswer.Matched skill) {
		return new FirstAnswer.Match(score, places, new PathAnswer.Keyed("noor", null), List.of(skill), List.of());
	}

	private static FirstAnswer.Matched offers(@Nullable Level level) {
		PathAnswer.Keyed kafka = new PathAnswer.Keyed("kafka", null);
		return new FirstAnswer.Matched(kafka, kafka, level);
	}

	private static FirstAnswer.Matched found(@Nullable String key) {
		return new FirstAnswer.Matched(new PathAnswer.Keyed("kafka", null),
				(key != null) ? new PathAnswer.Keyed(key, null) : null, Level.EXPERT);
	}

	private static Colleague colleague(String key, String zone, String language, @Nullable String startedOn,
			@Nullable String leftOn, String manager) {
		return new Colleague(key, "", List.of(), Shift.of(zone, "09:00-17:00"), Set.of(language), List.of(manager),
				(startedOn != null) ? LocalDate.parse(startedOn) : null,
				(leftOn != null) ? LocalDate.parse(leftOn) : null, Set.of(), Set.of(), List.of(new Wish("kafka", 4)),
				List.of());
	}

}
