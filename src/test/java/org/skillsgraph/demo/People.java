package org.skillsgraph.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.compiler.Rows;

import static org.skillsgraph.demo.Catalogue.cell;

/** Reads who the people are and what they have, want and do today. */
final class People {

	private static final Set<String> RUNNING = Set.of("ACTIVE", "PAUSED");

	private final Rows rows;

	private final LocalDate today;

	private People(Rows rows, LocalDate today) {
		this.rows = rows;
		this.today = today;
	}

	/**
	 * {@return everybody, those who have left too, by key}
	 */
	static Map<String, Colleague> of(Rows rows, LocalDate today) {
		People people = new People(rows, today);
		Map<String, Colleague> all = new LinkedHashMap<>();
		rows.of("people.csv").forEach((row) -> all.put(cell(row, "key"), people.colleague(row)));
		return all;
	}

	private Colleague colleague(Map<String, String> row) {
		String key = cell(row, "key");
		return new Colleague(key, cell(row, "title"), today("memberships.csv", key, "team"),
				Shift.of(cell(row, "time_zone"), cell(row, "working_hours")),
				Set.copyOf(Catalogue.list(row, "languages")), line(row), day(row, "started_on"), day(row, "left_on"),
				rows.of("completions.csv", "person", key)
					.stream()
					.map((completion) -> cell(completion, "item"))
					.collect(Collectors.toSet()),
				Set.copyOf(today("add_on_holdings.csv", key, "add_on")), wishes(key), mentoredBy(key));
	}

	private List<String> line(Map<String, String> row) {
		List<String> line = new ArrayList<>();
		String manager = cell(row, "manager");
		while (!manager.isEmpty() && !line.contains(manager)) {
			line.add(manager);
			manager = rows.one("people.csv", manager).map((above) -> cell(above, "manager")).orElse("");
		}
		return line;
	}

	private List<String> today(String file, String person, String column) {
		return rows.of(file, "person", person)
			.stream()
			.filter(this::lasts)
			.map((row) -> cell(row, column))
			.distinct()
			.toList();
	}

	private boolean lasts(Map<String, String> row) {
		LocalDate since = day(row, "since");
		LocalDate until = day(row, "until");
		return (since == null || !since.isAfter(today)) && (until == null || !until.isBefore(today));
	}

	private List<Wish> wishes(String person) {
		return rows.of("skill_intents.csv", "person", person)
			.stream()
			.filter((row) -> cell(row, "intent").equals("WANTS_TO_LEARN"))
			.map((row) -> new Wish(cell(row, "skill"), Catalogue.level(row, "level")))
			.toList();
	}

	private List<Colleague.Mentored> mentoredBy(String person) {
		return rows.of("mentorships.csv", "mentee", person)
			.stream()
			.filter((row) -> RUNNING.contains(cell(row, "status")))
			.flatMap((row) -> Catalogue.list(row, "skills")
				.stream()
				.map((skill) -> new Colleague.Mentored(cell(row, "mentor"), skill)))
			.toList();
	}

	private static @Nullable LocalDate day(Map<String, String> row, String column) {
		String text = cell(row, column);
		return text.isEmpty() ? null : LocalDate.parse(text);
	}

}
