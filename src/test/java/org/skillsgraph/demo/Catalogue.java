package org.skillsgraph.demo;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.compiler.Rows;

/**
 * All that can be learnt or taken up, with the calendar.
 *
 * @param items by key
 * @param addOns what each requires, by key
 * @param roles what each calls for, by key
 * @param weeklyHours of mentors, by the person's key; those who don't state any are left
 * out
 */
record Catalogue(Map<String, Item> items, Map<String, Need> addOns, Map<String, Need> roles,
		Map<String, Double> weeklyHours) {

	/**
	 * {@return the catalogue of an organisation}
	 */
	static Catalogue of(Rows rows) {
		Map<String, Item> items = new LinkedHashMap<>();
		rows.of("learning_items.csv").forEach((row) -> items.put(cell(row, "key"), item(rows, row)));
		Map<String, Need> addOns = new LinkedHashMap<>();
		rows.of("add_ons.csv").forEach((row) -> addOns.put(cell(row, "key"), Need.of(cell(row, "requires"))));
		Map<String, Need> roles = new LinkedHashMap<>();
		rows.keys("roles.csv").forEach((key) -> roles.put(key, Need.skills(calledFor(rows, key))));
		Map<String, Double> weeklyHours = new LinkedHashMap<>();
		rows.of("mentoring_offers.csv").forEach((row) -> {
			Double hours = number(row, "weekly_hours");
			if (hours != null) {
				weeklyHours.put(cell(row, "person"), hours);
			}
		});
		return new Catalogue(items, addOns, roles, weeklyHours);
	}

	private static Item item(Rows rows, Map<String, String> row) {
		String key = cell(row, "key");
		Map<String, Integer> teaches = rows.of("learning_outcomes.csv", "item", key)
			.stream()
			.collect(Collectors.toMap((taught) -> cell(taught, "skill"), (taught) -> level(taught, "level")));
		return new Item(key, Format.valueOf(cell(row, "format")), Boolean.parseBoolean(cell(row, "external")),
				number(row, "hours"), number(row, "cost"), Need.of(cell(row, "requires")), teaches,
				rows.of("offerings.csv", "item", key).stream().map((held) -> session(rows, held)).toList());
	}

	private static Session session(Rows rows, Map<String, String> row) {
		String key = cell(row, "key");
		OffsetDateTime begin = OffsetDateTime.parse(cell(row, "starts_at"));
		String end = cell(row, "ends_at");
		Double seats = number(row, "seats");
		Set<String> enrolled = rows.of("enrolments.csv", "offering", key)
			.stream()
			.filter((enrolment) -> cell(enrolment, "status").equals("ENROLLED"))
			.map((enrolment) -> cell(enrolment, "person"))
			.collect(Collectors.toSet());
		Set<String> heldBy = new HashSet<>();
		Stream.of("leads", "co_trainers", "helpers").forEach((column) -> heldBy.addAll(list(row, column)));
		return new Session(key, cell(row, "item"), begin, end.isEmpty() ? begin : OffsetDateTime.parse(end),
				(seats != null) ? seats.intValue() : null, enrolled, heldBy);
	}

	private static List<Wish> calledFor(Rows rows, String role) {
		return rows.of("role_requirements.csv", "role", role)
			.stream()
			.map((row) -> new Wish(cell(row, "skill"), level(row, "level")))
			.toList();
	}

	/**
	 * {@return all dates on which items are held}
	 */
	List<Session> sessions() {
		List<Session> sessions = new ArrayList<>();
		items.values().forEach((item) -> sessions.addAll(item.sessions()));
		return sessions;
	}

	static String cell(Map<String, String> row, String column) {
		return row.getOrDefault(column, "");
	}

	static List<String> list(Map<String, String> row, String column) {
		return Arrays.stream(cell(row, column).split("\\|", -1)).filter((one) -> !one.isEmpty()).toList();
	}

	static int level(Map<String, String> row, String column) {
		Double level = number(row, column);
		return (level != null) ? level.intValue() : Level.UNKNOWN;
	}

	private static @Nullable Double number(Map<String, String> row, String column) {
		String text = cell(row, column);
		return text.isEmpty() ? null : Double.valueOf(text);
	}

}
