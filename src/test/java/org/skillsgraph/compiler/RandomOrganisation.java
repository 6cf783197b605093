package org.skillsgraph.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invents small organisations full of edge cases: equal names, letters from rare scripts,
 * dates that are today, missing values.
 */
public final class RandomOrganisation {

	private static final List<String> NAMES = List.of("Ada", "ada", "Ärla", "Zoë", "Émile", "Łukasz", "李雷", "𝔸da",
			"ﬁnn", "Straße", "İpek", "O'Neill \"Bo\"", "a\\b", "zz", "Ω");

	private static final List<String> DAYS = List.of("2023-02-28", "2024-02-29", "2025-06-30", "2026-11-21",
			"2026-11-22", "2026-11-23", "2027-03-01");

	private static final List<String> MOMENTS = List.of("2026-11-22T12:00:00Z", "2026-11-22T13:00:00+01:00",
			"2026-11-22T17:45:00+05:45", "2026-11-22T07:00:00-05:00", "2026-11-22T12:00:00.000000001Z",
			"2027-01-31T09:00:00+01:00", "2025-01-31T09:00:00+05:45");

	private static final List<String> AUDIENCES = List.of("", "EVERYONE", "EVERYONE", "TEAM", "MANAGER", "ONLY_ME");

	private static final List<String> LEVELS = List.of("", "1", "2", "3", "4", "EXPERT");

	private static final List<String> HOURS = List.of("", "09:00-17:00", "08:10-16:40", "10:20-18:20", "13:15-21:15",
			"22:00-06:00");

	private final Random random;

	/** Of its own, so that the rest of an organisation stays what its seed says. */
	private final Random hours;

	private final Rows rows = new Rows();

	private RandomOrganisation(long seed) {
		this.random = new Random(seed);
		this.hours = new Random(seed);
	}

	public static Rows of(long seed) {
		RandomOrganisation made = new RandomOrganisation(seed);
		made.people();
		made.skills();
		made.learning();
		made.mentoring();
		made.roles();
		return made.rows;
	}

	private void people() {
		times(6, (i) -> rows.add("teams.csv", "key", "team:" + i, "name", any(NAMES), "kind",
				any(List.of("", "SQUAD", "TRIBE", "CHAPTER", "GUILD", "DEPARTMENT", "COMMUNITY")), "parent",
				(i > 1 && chance(0.6)) ? "team:" + random.nextInt(i) : "", "description", maybe("About it.\nAll.")));
		times(12, (i) -> {
			String since = maybe(any(DAYS));
			rows.add("people.csv", "key", person(i), "name", any(NAMES), "email", maybe("P" + i + "@Lyra.example"),
					"title", maybe("Engineer"), "location", maybe(any(List.of("Wien", "WIEN", "Malmö", "New York"))),
					"time_zone", maybe("Europe/Vienna"), "working_hours", HOURS.get(hours.nextInt(HOURS.size())),
					"languages", any(List.of("", "en", "de|en", "sv", "en-GB|nb", "de-AT")), "manager",
					(i > 0 && chance(0.8)) ? person(random.nextInt(i)) : "", "started_on", since, "left_on",
					after(since));
		});
		Set<String> said = new HashSet<>();
		times(30, (i) -> {
			String since = maybe(any(DAYS));
			String person = anyKey("people.csv");
			String team = anyKey("teams.csv");
			String role = any(List.of("", "Lead", "Ärztin"));
			if (said.add(person + team + role + since)) {
				rows.add("memberships.csv", "person", person, "team", team, "role", role, "since", since, "until",
						after(since));
			}
		});
	}

	private static String person(int i) {
		return "p" + i + ((i % 3 == 0) ? ":ö" : "");
	}

	private void skills() {
		times(10,
				(i) -> rows.add("skills.csv", "key", "s" + i, "name", any(NAMES) + ((i % 2 == 0) ? i : ""), "kind",
						any(List.of("", "SKILL", "KNOWLEDGE", "LANGUAGE", "ATTITUDE", "GROUP")), "description",
						maybe("Says more."), "aliases", any(List.of("", "one", "one|Two")), "uri",
						maybe("http://data.example/s" + i)));
		Set<String> said = new HashSet<>();
		times(30, (i) -> {
			String relation = any(List.of("BROADER", "REQUIRES", "SUPPORTS", "RELATED", "RELATED"));
			int from = random.nextInt(1, 10);
			int to = random.nextInt(from);
			boolean turned = relation.startsWith("R") && !relation.equals("REQUIRES") && chance(0.5);
			String first = "s" + (turned ? to : from);
			String second = "s" + (turned ? from : to);
			if (said.add(relation + first + second)) {
				rows.add("skill_relations.csv", "from", first, "relation", relation, "to", second, "weight",
						maybe(any(List.of("0", "0.5", "1"))));
			}
		});
		times(70, (i) -> {
			String source = any(List.of("SELF", "PEER", "MANAGER", "EVIDENCE"));
			String person = anyKey("people.csv");
			String other = anyKey("people.csv");
			String by = (source.equals("SELF") || other.equals(person)) ? "" : maybe(other);
			String skill = anyKey("skills.csv");
			String day = maybe(any(DAYS));
			if (said.add(String.join("|", person, skill, source, by, day))) {
				rows.add("skill_claims.csv", "person", person, "skill", skill, "source", source, "claimed_by", by,
						"observed_on", day, "level", any(LEVELS), "evidence", any(List.of("", "1", "3", "14")),
						"audience", any(AUDIENCES));
			}
		});
		times(45, (i) -> {
			String intent = any(List.of("WANTS_TO_LEARN", "OFFERS_MENTORING", "OFFERS_MENTORING", "OFFERS_TRAINING"));
			String person = anyKey("people.csv");
			String skill = anyKey("skills.csv");
			if (said.add(intent + person + skill)) {
				rows.add("skill_intents.csv", "person", person, "skill", skill, "intent", intent, "level", any(LEVELS),
						"audience", any(AUDIENCES));
			}
		});
	}

	private void learning() {
		times(4, (i) -> rows.add("add_ons.csv", "key", "add " + i, "name", any(NAMES), "kind",
				any(List.of("", "SPEAKER", "MENTOR", "OTHER")), "description", maybe("Does it."), "requires",
				chance(0.3) ? "" : tree(i, 2)));
		Set<String> said = new HashSet<>();
		times(20, (i) -> {
			String person = anyKey("people.csv");
			String addOn = anyKey("add_ons.csv");
			String since = maybe(any(DAYS));
			if (said.add(person + addOn + since)) {
				rows.add("add_on_holdings.csv", "person", person, "add_on", addOn, "since", since, "term",
						any(List.of("", "SHORT", "LONG")), "share_percent", maybe("20"), "until", after(since));
			}
		});
		times(8, (i) -> rows.add("learning_items.csv", "key", "i" + i, "title", any(NAMES), "format",
				any(List.of("COURSE", "HACK", "BOOK_CIRCLE")), "external", any(List.of("", "true", "false")),
				"provider", maybe("Studio"), "hours", any(List.of("", "0", "1.5", "12")), "cost",
				any(List.of("", "0", "99.9")), "url", maybe("https://learn.example/i" + i + "?a=b"), "requires",
				chance(0.4) ? "" : tree(i, 3)));
		times(14, (i) -> {
			String item = anyKey("learning_items.csv");
			String skill = anyKey("skills.csv");
			if (said.add(item + "teaches" + skill)) {
				rows.add("learning_outcomes.csv", "item", item, "skill", skill, "level", any(LEVELS));
			}
		});
		times(10,
				(i) -> rows.add("offerings.csv", "key", "o" + i, "item", anyKey("learning_items.csv"), "starts_at",
						maybe(any(MOMENTS)), "ends_at", maybe("2028-01-01T00:00:00+02:00"), "seats",
						any(List.of("", "0", "12")), "location", maybe("Wien"), "language",
						any(List.of("", "en", "de", "en-GB")), "leads", someKeys(3), "co_trainers", someKeys(2),
						"helpers", someKeys(2)));
		times(30, (i) -> {
			String person = anyKey("people.csv");
			String offering = anyKey("offerings.csv");
			String item = anyKey("learning_items.csv");
			if (said.add(person + "takes" + offering)) {
				rows.add("enrolments.csv", "person", person, "offering", offering, "status",
						any(List.of("ENROLLED", "WAITLISTED", "COMPLETED", "LEFT", "NO_SHOW")));
			}
			if (said.add(person + "completed" + item)) {
				rows.add("completions.csv", "person", person, "item", item, "completed_on", maybe(any(DAYS)));
			}
		});
	}

	private String someKeys(int fewerThan) {
		return IntStream.range(0, random.nextInt(fewerThan))
			.mapToObj((one) -> anyKey("people.csv"))
			.collect(Collectors.joining("|"));
	}

	/** An item requires only earlier items, or items that are listed nowhere. */
	private String tree(int items, int depth) {
		if (depth > 0 && chance(0.6)) {
			String parts = IntStream.range(0, random.nextInt(1, 4))
				.mapToObj((part) -> tree(items, depth - 1))
				.collect(Collectors.joining(","));
			return "{\"%s\":[%s]}".formatted(any(List.of("allOf", "anyOf")), parts);
		}
		return switch (random.nextInt(4)) {
			case 0 -> "{\"skill\":\"s%d\",\"level\":%d}".formatted(random.nextInt(10), random.nextInt(1, 6));
			case 1 -> "{\"skill\":\"s%d\"}".formatted(random.nextInt(10));
			case 2 ->
				item((rows.of("learning_items.csv").isEmpty() || items == 0) ? "ghost" : "i" + random.nextInt(items));
			default -> rows.of("add_ons.csv").size() < 4 ? "{\"item\":\"Ghost two\"}"
					: "{\"addOn\":\"%s\"}".formatted(anyKey("add_ons.csv"));
		};
	}

	/** An item completed before, or taken at the same time. */
	private String item(String key) {
		return (chance(0.3) ? "{\"with\":{\"item\":\"%s\"}}" : "{\"item\":\"%s\"}").formatted(key);
	}

	private void mentoring() {
		rows.of("people.csv")
			.stream()
			.map((row) -> row.getOrDefault("key", ""))
			.filter((key) -> chance(0.4))
			.forEach((key) -> rows.add("mentoring_offers.csv", "person", key, "places", any(List.of("", "0", "1", "3")),
					"weekly_hours", any(List.of("", "1.5")), "paused", any(List.of("", "true", "false"))));
		times(14, (i) -> {
			int mentor = random.nextInt(12);
			String since = maybe(any(DAYS));
			rows.add("mentorships.csv", "key", "m" + i, "mentor", person(mentor), "mentee",
					person((mentor + random.nextInt(1, 12)) % 12), "kind",
					any(List.of("", "MENTORING", "COACHING", "REVERSE", "PEER")), "status",
					any(List.of("REQUESTED", "ACTIVE", "PAUSED", "COMPLETED", "DECLINED", "ENDED")), "skills",
					any(List.of("", "s1", "s2|s3|s1")), "team", maybe(anyKey("teams.csv")), "started_on", since,
					"ended_on", after(since));
		});
	}

	private void roles() {
		times(4, (i) -> rows.add("roles.csv", "key", "r" + i, "name", any(NAMES), "family",
				any(List.of("", "Engineering")), "description", maybe("Plays it.")));
		Set<String> said = new HashSet<>();
		times(14, (i) -> {
			String role = anyKey("roles.csv");
			String skill = anyKey("skills.csv");
			if (said.add(role + skill)) {
				rows.add("role_requirements.csv", "role", role, "skill", skill, "level", any(LEVELS), "importance",
						any(List.of("", "0.5", "1", "0.25")));
			}
		});
	}

	private String after(String day) {
		List<String> later = new ArrayList<>(DAYS);
		later.removeIf((other) -> other.compareTo(day) < 0);
		return chance(0.5) ? any(later) : "";
	}

	private String maybe(String value) {
		return chance(0.7) ? value : "";
	}

	private String anyKey(String file) {
		return any(rows.keys(file));
	}

	private <T> T any(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}

	private boolean chance(double of) {
		return random.nextDouble() < of;
	}

	private static void times(int number, IntConsumer action) {
		IntStream.range(0, number).forEach(action);
	}

}
