package org.skillsgraph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A directory with few valid rows: duplicate and unknown keys, cycles, values of the
 * wrong kind, addresses of several people.
 */
final class FaultyDirectory {

	private static final List<String> DAYS = List.of("", "", "2024-01-31", "2025-06-30", "2027-01-01", "31.1.2024");

	private static final List<String> LEVELS = List.of("", "1", "4", "EXPERT", "6");

	private static final List<String> AUDIENCES = List.of("", "EVERYONE", "TEAM", "SECRET");

	private final Random random;

	private FaultyDirectory(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * {@return the directory for a seed}
	 */
	static CsvFiles of(long seed) {
		return new FaultyDirectory(seed).files();
	}

	private CsvFiles files() {
		return new CsvFiles()
			.with("teams.csv",
					rows(6, "key,name,kind,parent",
							List.of(() -> key("t", 4), this::name, () -> any("", "SQUAD", "GANG"),
									() -> any("", key("t", 5)))))
			.with("people.csv", rows(14, "key,name,email,time_zone,manager,started_on,left_on",
					List.of(() -> key("p", 9), this::name,
							() -> any("", "x@example.org", "Y@example.org", "z@example.org", "w@example.org"),
							() -> any("", "Europe/Vienna", "Wien"), () -> any("", key("p", 10)), this::day, this::day)))
			.with("memberships.csv",
					rows(10, "person,team,role,since,until",
							List.of(() -> key("p", 9), () -> key("t", 4), () -> any("", "lead"), this::day, this::day)))
			.with("skills.csv",
					rows(6, "key,name,aliases",
							List.of(() -> key("s", 5), this::name, () -> any("", "a|b", "a||b|" + "a".repeat(1_001)))))
			.with("skill_relations.csv",
					rows(12, "from,relation,to,weight",
							List.of(() -> key("s", 5), () -> any("BROADER", "REQUIRES", "RELATED", "LOVES"),
									() -> key("s", 5), () -> any("", "1", "much"))))
			.with("skill_claims.csv",
					rows(20, "person,skill,source,claimed_by,observed_on,level,audience",
							List.of(() -> key("p", 5), () -> key("s", 3), () -> any("", "SELF", "PEER", "RUMOUR"),
									() -> any("", key("p", 10)), this::day, () -> any(LEVELS), () -> any(AUDIENCES))))
			.with("skill_intents.csv",
					rows(8, "person,skill,intent,audience",
							List.of(() -> key("p", 9), () -> key("s", 5),
									() -> any("WANTS_TO_LEARN", "OFFERS_MENTORING", "DREAMS"), () -> any(AUDIENCES))))
			.with("add_ons.csv", rows(4, "key,name,requires", List.of(() -> key("a", 3), this::name, this::tree)))
			.with("learning_items.csv",
					rows(8, "key,title,format,hours,requires",
							List.of(() -> key("i", 6), this::name, () -> any("COURSE", "DOJO", "DANCE"),
									() -> any("", "8", "long"), this::tree)))
			.with("offerings.csv",
					rows(6, "key,item,starts_at,ends_at,leads,helpers", List.of(() -> key("o", 4), () -> key("i", 7),
							() -> any("", "2026-01-31T09:00:00", "2026-01-31T09:00:00Z"),
							() -> any("", "2026-01-30T09:00:00Z", "2026-02-01T09:00:00Z"), this::people, this::people)))
			.with("enrolments.csv",
					rows(6, "person,offering,status",
							List.of(() -> key("p", 9), () -> key("o", 4), () -> any("ENROLLED", "LEFT", "LATE"))))
			.with("completions.csv",
					rows(6, "person,item,completed_on", List.of(() -> key("p", 9), () -> key("i", 9), this::day)))
			.with("mentorships.csv",
					rows(8, "key,mentor,mentee,status,skills,team,started_on,ended_on",
							List.of(() -> key("m", 6), () -> key("p", 9), () -> key("p", 9),
									() -> any("COMPLETED", "DECLINED", "OVER"), () -> any("", "s0|s1|s9|s2"),
									() -> any("", key("t", 5)), this::day, this::day)));
	}

	private String[] rows(int many, String header, List<Supplier<String>> cells) {
		List<String> lines = new ArrayList<>(List.of(header));
		for (int row = 0; row < many; row++) {
			lines.add(cells.stream().map(Supplier::get).collect(Collectors.joining(",")));
		}
		// One row appears twice.
		lines.add(lines.get(1 + random.nextInt(many)));
		return lines.toArray(String[]::new);
	}

	private String key(String prefix, int many) {
		return (random.nextInt(25) == 0) ? any("", "b|r") : prefix + random.nextInt(many);
	}

	private String name() {
		return any("X", "X", "X", "Y", "#N/A", "");
	}

	private String day() {
		return any(DAYS);
	}

	private String people() {
		return any("", "p1", "p1|p2|p11", "p3|" + key("p", 10));
	}

	private String tree() {
		String leaf = any("{\"\"item\"\":\"\"%s\"\"}".formatted(key("i", 8)),
				"{\"\"skill\"\":\"\"%s\"\"}".formatted(key("s", 5)),
				"{\"\"addOn\"\":\"\"%s\"\"}".formatted(key("a", 4)));
		return any("", "{", "\"" + leaf + "\"", "\"{\"\"anyOf\"\":[{\"\"item\"\":\"\"i0\"\"}," + leaf + "]}\"");
	}

	private String any(String... choices) {
		return any(List.of(choices));
	}

	private String any(List<String> choices) {
		return choices.get(random.nextInt(choices.size()));
	}

}
