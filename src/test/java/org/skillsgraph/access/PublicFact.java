package org.skillsgraph.access;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
	 * In which quarters somebody who offers mentoring has mentored: in all, in a skill,
	 * in a team of six or more; and in which skills together, if more than once.
	 */
	TIMES_MENTORED("(my )?mentors.*|skills|picture.*|routes|cloud.*") {

		@Override
		Object of(Rows rows, String viewer) {
			Map<String, List<String>> times = new TreeMap<>();
			List<Map<String, String>> begun = rows.of("mentorships.csv")
				.stream()
				.filter((row) -> BEGUN.contains(row.get("status")) && offers(rows, text(row, "mentor")))
				.toList();
			begun.forEach((row) -> {
				boolean again = begun.stream()
					.filter((other) -> text(other, "mentor").equals(text(row, "mentor")))
					.count() > 1;
				Stream<String> about = Stream
					.of(Stream.of("all"), again ? Stream.of("skills " + row.get("skills")) : Stream.<String>empty(),
							isLarge(rows, row) ? Stream.of("team " + row.get("team")) : Stream.<String>empty(),
							Stream.of(text(row, "skills").split("\\|", -1)))
					.flatMap((some) -> some);
				about.forEach(
						(what) -> times.computeIfAbsent(row.get("mentor") + " in " + what, (_) -> new ArrayList<>())
							.add(quarters(row)));
			});
			times.values().forEach((quarters) -> quarters.sort(null));
			return times;
		}

	},

	/**
	 * The whole hours at which mentors work, and those whom the viewer may look for a
	 * mentor for, as far as overlaps tell them.
	 */
	HOURS_IN_COMMON("mentors of .*|paths.*") {

		@Override
		Object of(Rows rows, String viewer) {
			Map<String, String> hours = new TreeMap<>();
			rows.of("people.csv")
				.stream()
				.filter((person) -> !text(person, "time_zone").isEmpty())
				.filter((person) -> offers(rows, text(person, "key")) || isInLine(rows, text(person, "key"), viewer))
				.forEach((person) -> hours.put(text(person, "key"), hours(text(person, "working_hours"))));
			return hours;
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

	private static boolean isInLine(Rows rows, String person, String viewer) {
		return !viewer.isEmpty()
				&& new ReferenceKnowledge(rows, TODAY.toString()).rung(person, new Viewer(viewer, false)) >= 2;
	}

	private static boolean offers(Rows rows, String person) {
		return !rows.of("mentoring_offers.csv", "person", person).isEmpty() || rows
			.of("skill_intents.csv", "person", person)
			.stream()
			.anyMatch((row) -> "OFFERS_MENTORING".equals(row.get("intent")) && ReferenceKnowledge.rungOf(row) == 0);
	}

	private static String quarter(Map<String, String> row, String column) {
		return text(row, column).isEmpty() ? "unknown" : quarter(LocalDate.parse(text(row, column)));
	}

	private static String quarter(LocalDate day) {
		return day.with(IsoFields.DAY_OF_QUARTER, 1).toString();
	}

	private static String quarters(Map<String, String> row) {
		String ended = quarter(row, "ended_on");
		boolean over = !RUNNING.contains(row.get("status"))
				|| (!text(row, "ended_on").isEmpty() && ended.compareTo(quarter(TODAY)) < 0);
		return (over ? "over " : "running ") + quarter(row, "started_on") + " " + ended;
	}

	/**
	 * Whether six people or nobody known were in the team, or in parts of it, at the
	 * begin.
	 */
	private static boolean isLarge(Rows rows, Map<String, String> mentorship) {
		String then = text(mentorship, "started_on").isEmpty() ? text(mentorship, "ended_on")
				: text(mentorship, "started_on");
		Set<String> teams = withParts(rows, text(mentorship, "team"));
		long members = rows.of("memberships.csv")
			.stream()
			.filter((row) -> teams.contains(text(row, "team")))
			.filter((row) -> then.isEmpty() || (text(row, "since").compareTo(then) <= 0
					&& (text(row, "until").isEmpty() || text(row, "until").compareTo(then) >= 0)))
			.map((row) -> text(row, "person"))
			.distinct()
			.count();
		return members == 0 || members >= 6;
	}

	private static Set<String> withParts(Rows rows, String team) {
		Set<String> teams = new HashSet<>(Set.of(team));
		rows.of("teams.csv", "parent", team).forEach((part) -> teams.addAll(withParts(rows, text(part, "key"))));
		return teams;
	}

	/** The first whole hour and the end of the last one, of a day of several hours. */
	private static String hours(String working) {
		String[] ends = (working.isEmpty() ? "09:00-17:00" : working).split("-", -1);
		int begin = LocalTime.parse(ends[0]).getHour() + (ends[0].endsWith(":00") ? 0 : 1);
		return begin + "-" + LocalTime.parse(ends[1]).getHour();
	}

	private static String text(Map<String, String> row, String column) {
		return row.getOrDefault(column, "");
	}

}
