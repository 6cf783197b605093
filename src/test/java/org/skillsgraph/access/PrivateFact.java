package org.skillsgraph.access;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.skillsgraph.FixedClock;
import org.skillsgraph.compiler.ReferenceKnowledge;
import org.skillsgraph.compiler.Rows;

/**
 * A kind of fact that not everyone may know, with ways to change it in an organisation.
 * Each way changes one cell.
 */
enum PrivateFact {

	/** No field tells when somebody will leave. */
	DAY_OF_LEAVING("people.csv", "left_on", Values.TO_COME),

	/** Nor when somebody left. */
	DAY_OF_HAVING_LEFT("people.csv", "left_on", Values.SAME_QUARTER),

	WORKING_HOURS("people.csv", "working_hours", Values.ANY),

	BEGIN_OF_MENTORSHIP("mentorships.csv", "started_on", Values.SAME_QUARTER),

	END_OF_MENTORSHIP("mentorships.csv", "ended_on", Values.SAME_QUARTER),

	KIND_OF_MENTORSHIP("mentorships.csv", "kind", Values.ANY),

	STATUS_OF_MENTORSHIP("mentorships.csv", "status", Values.ANY),

	MENTEE("mentorships.csv", "mentee", Values.ANY),

	SKILLS_OF_MENTORSHIP("mentorships.csv", "skills", Values.ANY),

	TEAM_OF_MENTORSHIP("mentorships.csv", "team", Values.ANY),

	STATUS_OF_ENROLMENT("enrolments.csv", "status", Values.ANY),

	DAY_OF_COMPLETION("completions.csv", "completed_on", Values.ANY),

	LEVEL_OF_CLAIM("skill_claims.csv", "level", Values.ANY),

	AUDIENCE_OF_CLAIM("skill_claims.csv", "audience", Values.ANY),

	LEVEL_OF_INTENT("skill_intents.csv", "level", Values.ANY);

	private static final String TODAY = FixedClock.NOW.toString().substring(0, 10);

	private static final Map<String, List<String>> VALUES = Map.ofEntries(
			Map.entry("left_on", Stream.concat(Stream.of(""), days()).toList()),
			Map.entry("working_hours",
					List.of("", "09:00-17:00", "09:20-17:20", "08:30-16:10", "10:40-18:25", "21:50-06:00")),
			Map.entry("started_on", days().toList()), Map.entry("ended_on", days().toList()),
			Map.entry("kind", List.of("MENTORING", "COACHING", "REVERSE", "PEER")),
			Map.entry("status", List.of("REQUESTED", "ACTIVE", "PAUSED", "COMPLETED", "DECLINED", "ENDED")),
			Map.entry("mentee", IntStream.range(0, 12).mapToObj((i) -> "p" + i + ((i % 3 == 0) ? ":ö" : "")).toList()),
			Map.entry("skills", List.of("", "s1", "s2", "s2|s3|s1")),
			Map.entry("team", List.of("", "team:0", "team:1", "team:2", "team:3")),
			Map.entry("completed_on", days().toList()), Map.entry("level", List.of("1", "2", "3", "4", "5")),
			Map.entry("audience", List.of("TEAM", "MANAGER", "ONLY_ME")));

	private static final List<String> ENROLMENT = List.of("ENROLLED", "WAITLISTED", "COMPLETED", "LEFT", "NO_SHOW");

	private final String file;

	private final String column;

	private final Values fitting;

	PrivateFact(String file, String column, Values fitting) {
		this.file = file;
		this.column = column;
		this.fitting = fitting;
	}

	/**
	 * A change of one cell.
	 *
	 * @param row as it is
	 * @param value that the cell gets
	 */
	record Change(PrivateFact fact, Map<String, String> row, String value) {

		/**
		 * {@return the organisation with the change}
		 */
		Rows in(Rows base) {
			return base.with(fact.file, row, fact.column, value);
		}

		/**
		 * {@return the row alone, to be imported}
		 * @param changed whether with the change
		 */
		Map<String, String> text(boolean changed) {
			Rows one = new Rows();
			one.add(fact.file,
					(changed ? cells() : row).entrySet()
						.stream()
						.flatMap((cell) -> Stream.of(cell.getKey(), cell.getValue()))
						.toArray(String[]::new));
			return one.texts();
		}

		/**
		 * {@return whether somebody may know the fact as it was or as it is now} An empty
		 * viewer is near nobody.
		 */
		boolean mayBeKnownTo(String viewer, Rows base) {
			return fact.knows(viewer, row, base) || fact.knows(viewer, cells(), base);
		}

		private Map<String, String> cells() {
			Map<String, String> cells = new LinkedHashMap<>(row);
			cells.put(fact.column, value);
			return cells;
		}

	}

	/**
	 * {@return changes of this fact, in random order}
	 */
	List<Change> changes(Rows base, Random random) {
		List<Change> changes = base.of(file)
			.stream()
			.flatMap((row) -> choices().stream()
				.filter((value) -> !value.equals(row.getOrDefault(column, "")))
				.filter((value) -> fitting.include(row.getOrDefault(column, ""), value) && valid(row, value))
				.map((value) -> new Change(this, row, value)))
			.collect(Collectors.toList());
		Collections.shuffle(changes, random);
		return changes;
	}

	private List<String> choices() {
		return (this == STATUS_OF_ENROLMENT) ? ENROLMENT : VALUES.getOrDefault(column, List.of());
	}

	/** What ends doesn't end before it begins, and nobody mentors themselves. */
	private boolean valid(Map<String, String> row, String value) {
		String begin = column.equals("started_on") ? value : row.getOrDefault("started_on", "");
		String end = List.of("left_on", "ended_on").contains(column) ? value
				: row.getOrDefault(file.equals("people.csv") ? "left_on" : "ended_on", "");
		return (begin.isEmpty() || end.isEmpty() || begin.compareTo(end) <= 0)
				&& !(column.equals("mentee") && value.equals(row.get("mentor")))
				&& !(this == AUDIENCE_OF_CLAIM && ReferenceKnowledge.rungOf(row) == 0);
	}

	private boolean knows(String viewer, Map<String, String> row, Rows base) {
		String person = row.getOrDefault(file.equals("mentorships.csv") ? "mentee" : "person", "");
		int rung = (viewer.isEmpty() || person.isEmpty()) ? 0
				: new ReferenceKnowledge(base, TODAY).rung(person, new Viewer(viewer, false));
		return switch (file) {
			case "people.csv" -> false;
			case "mentorships.csv" -> viewer.equals(row.get("mentor")) || viewer.equals(row.get("mentee"));
			case "enrolments.csv" -> rung >= 2 || base.one("offerings.csv", row.getOrDefault("offering", ""))
				.stream()
				.flatMap((offering) -> Stream.of("leads", "co_trainers", "helpers").map(offering::get))
				.anyMatch((leads) -> !viewer.isEmpty() && List.of(leads.split("\\|", -1)).contains(viewer));
			case "completions.csv" -> rung >= 2;
			default -> rung >= ReferenceKnowledge.rungOf(row);
		};
	}

	private static Stream<String> days() {
		return Stream.of("2023-01-31", "2023-02-11", "2024-01-02", "2024-03-31", "2025-04-01", "2025-06-12",
				"2026-10-02", "2026-11-20", "2026-11-22", "2026-12-24", "2026-12-31", "2027-01-15", "2027-03-31");
	}

	/** Which values a cell may get instead of the one it has. */
	private enum Values {

		ANY, TO_COME, SAME_QUARTER;

		boolean include(String now, String then) {
			return switch (this) {
				case ANY -> true;
				case TO_COME -> isToCome(now) && (then.isEmpty() || isToCome(then));
				case SAME_QUARTER -> sameQuarter(now, then);
			};
		}

		private static boolean isToCome(String day) {
			return day.compareTo(TODAY) > 0;
		}

		/** On the same side of today, too. */
		private static boolean sameQuarter(String now, String then) {
			return !now.isEmpty() && !then.isEmpty()
					&& Integer.signum(now.compareTo(TODAY)) == Integer.signum(then.compareTo(TODAY))
					&& quarter(now).equals(quarter(then));
		}

		private static LocalDate quarter(String day) {
			return LocalDate.parse(day).with(IsoFields.DAY_OF_QUARTER, 1);
		}

	}

}
