package org.skillsgraph.access;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.skillsgraph.FixedClock;
import org.skillsgraph.compiler.ReferenceKnowledge;
import org.skillsgraph.compiler.Rows;

/**
 * What everyone may know although it is made of private facts, computed from the rows
 * alone.
 */
enum PublicFact {

	/** How many people somebody who offers mentoring can still take. */
	OPEN_PLACES("knowledge|(my )?mentors.*|paths.*|trainers.*") {

		@Override
		Object of(Rows rows, String viewer) {
			Map<String, Long> taken = new TreeMap<>();
			rows.of("mentorships.csv")
				.stream()
				.filter((row) -> RUNNING.contains(row.get("status"))
						&& (text(row, "ended_on").isEmpty() || !LocalDate.parse(text(row, "ended_on")).isBefore(TODAY)))
				.filter((row) -> offers(rows, text(row, "mentor")))
				.forEach((row) -> taken.merge(text(row, "mentor"), 1L, Long::sum));
			return taken;
		}

	},

	/** How many seats of an offering are taken, and how many people wait for one. */
	SEATS(LeakProbe.HOW_MANY + ".*|paths.*") {

		@Override
		Object of(Rows rows, String viewer) {
			Map<String, Long> seats = new TreeMap<>();
			rows.of("enrolments.csv")
				.stream()
				.filter((row) -> !text(row, "status").equals("LEFT"))
				.forEach((row) -> seats.merge(
						text(row, "offering") + (text(row, "status").equals("WAITLISTED") ? " waiting" : " taken"), 1L,
						Long::sum));
			return seats;
		}

	},

	/**
	 * In which quarters somebody who offers mentoring has mentored: in all, in a skill
	 * and in a team.
	 */
	TIMES_MENTORED("(my )?mentors.*|skills|cloud.*") {

		@Override
		Object of(Rows rows, String viewer) {
			Map<String, List<String>> times = new TreeMap<>();
			rows.of("mentorships.csv")
				.stream()
				.filter((row) -> BEGUN.contains(row.get("status")) && offers(rows, text(row, "mentor")))
				.forEach((row) -> {
					String over = RUNNING.contains(row.get("status")) ? "running " : "over ";
					String quarters = over + quarter(row, "started_on") + " " + quarter(row, "ended_on");
					Stream
						.concat(Stream.of("all", "of skills " + row.get("skills"), "in team " + row.get("team")),
								Stream.of(text(row, "skills").split("\\|", -1)).map("in "::concat))
						.forEach((what) -> times
							.computeIfAbsent(row.get("mentor") + " " + what, (_) -> new ArrayList<>())
							.add(quarters));
				});
			times.values().forEach((quarters) -> quarters.sort(null));
			return times;
		}

	},

	/** How many whole hours a day two people are at work at the same time. */
	HOURS_IN_COMMON("mentors of .*|paths.*") {

		@Override
		Object of(Rows rows, String viewer) {
			Map<String, Long> shared = new TreeMap<>();
			for (Map<String, String> mentee : rows.of("people.csv")) {
				boolean near = !viewer.isEmpty() && new ReferenceKnowledge(rows, TODAY.toString())
					.rung(text(mentee, "key"), new Viewer(viewer, false)) >= 2;
				for (Map<String, String> mentor : rows.of("people.csv")) {
					if (!text(mentee, "time_zone").isEmpty() && !text(mentor, "time_zone").isEmpty()) {
						shared.put(mentee.get("key") + " " + mentor.get("key"),
								hours(text(mentee, "time_zone"), near ? text(mentee, "working_hours") : "",
										text(mentor, "time_zone"), text(mentor, "working_hours")));
					}
				}
			}
			return shared;
		}

	};

	private static final LocalDate TODAY = LocalDate.parse(FixedClock.NOW.toString().substring(0, 10));

	private static final List<String> RUNNING = List.of("ACTIVE", "PAUSED");

	private static final List<String> BEGUN = List.of("ACTIVE", "PAUSED", "COMPLETED", "ENDED");

	private final Pattern questions;

	PublicFact(String questions) {
		this.questions = Pattern.compile(questions);
	}

	/**
	 * {@return the fact, of everybody}
	 * @param viewer the key of a person, or empty for a service account
	 */
	abstract Object of(Rows rows, String viewer);

	/**
	 * {@return whether the answers to a question of {@link LeakProbe} may change with it}
	 */
	boolean bearsOn(String question) {
		return questions.matcher(question).matches();
	}

	/**
	 * {@return its name in the table of audiences}
	 */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static boolean offers(Rows rows, String person) {
		return !rows.of("mentoring_offers.csv", "person", person).isEmpty() || rows
			.of("skill_intents.csv", "person", person)
			.stream()
			.anyMatch((row) -> "OFFERS_MENTORING".equals(row.get("intent")) && ReferenceKnowledge.rungOf(row) == 0);
	}

	private static String quarter(Map<String, String> row, String column) {
		return text(row, column).isEmpty() ? "unknown"
				: LocalDate.parse(text(row, column)).with(IsoFields.DAY_OF_QUARTER, 1).toString();
	}

	/** Counts the minutes of a week in which both are at work. */
	private static long hours(String zone, String hours, String otherZone, String otherHours) {
		Set<Long> one = minutes(zone, hours);
		one.retainAll(minutes(otherZone, otherHours));
		return one.size() / 60 / 5;
	}

	private static Set<Long> minutes(String zone, String hours) {
		String[] ends = (hours.isEmpty() ? "09:00-17:00" : hours).split("-", -1);
		LocalTime from = LocalTime.parse(ends[0]);
		LocalTime until = LocalTime.parse(ends[1]);
		LocalDate coming = TODAY.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
		Set<Long> minutes = new HashSet<>();
		IntStream.range(0, 5).mapToObj(coming::plusDays).forEach((day) -> {
			LocalDateTime end = (until.isAfter(from) ? day : day.plusDays(1)).atTime(until);
			for (LocalDateTime at = day.atTime(from); at.isBefore(end); at = at.plusMinutes(1)) {
				minutes.add(at.atZone(ZoneId.of(zone)).toEpochSecond() / 60);
			}
		});
		return minutes;
	}

	private static String text(Map<String, String> row, String column) {
		return row.getOrDefault(column, "");
	}

}
