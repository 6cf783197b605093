package org.skillsgraph.insights;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Invents careers in which every part has a date; the same seed gives the same careers.
 */
final class RandomCareers {

	static final int PEOPLE = 6;

	/** A row, the day on which it begins, and whether everyone may know it. */
	private record Row(String file, String text, String since, boolean open) {
	}

	private static final Map<String, String> HEADERS = Map.ofEntries(Map.entry("people.csv", "key,name"),
			Map.entry("teams.csv", "key,name"), Map.entry("skills.csv", "key,name"),
			Map.entry("add_ons.csv", "key,name,kind"), Map.entry("learning_items.csv", "key,title,format"),
			Map.entry("add_on_holdings.csv", "person,add_on,since,until,share_percent"),
			Map.entry("memberships.csv", "person,team,role,since"),
			Map.entry("skill_claims.csv", "person,skill,source,observed_on,level,evidence,audience"),
			Map.entry("mentorships.csv", "key,mentor,mentee,status,started_on"),
			Map.entry("offerings.csv", "key,item,starts_at,leads,co_trainers,helpers"),
			Map.entry("mentoring_offers.csv", "person"));

	private final Random random;

	private final List<Row> rows = new ArrayList<>();

	RandomCareers(long seed) {
		this.random = new Random(seed);
		always("teams.csv", "team,Team");
		always("add_ons.csv", "trainer,Trainer,TRAINER");
		always("add_ons.csv", "mentor,Mentor,MENTOR");
		always("learning_items.csv", "item,Item,DOJO");
		IntStream.range(0, 4).forEach((i) -> always("skills.csv", "s%d,Skill %d".formatted(i, i)));
		IntStream.range(0, PEOPLE).forEach(this::person);
	}

	private void person(int i) {
		String key = "p" + i;
		always("people.csv", key + ",P");
		always("memberships.csv", key + ",team,,");
		if (random.nextBoolean()) {
			always("mentoring_offers.csv", key);
		}
		times((day) -> add("add_on_holdings.csv",
				"%s,%s,%s,%s,%d".formatted(key, random.nextBoolean() ? "trainer" : "mentor", day,
						random.nextBoolean() ? "2026-12-31" : "", random.nextInt(60)),
				day, true));
		times((day) -> add("memberships.csv", "%s,team,Tech Lead,%s".formatted(key, day), day, true));
		times((day) -> add("offerings.csv", "o%s%s,item,%sT10:00:00Z,%s".formatted(key, day, day,
				List.of(key + ",,", "," + key + ",", ",," + key).get(random.nextInt(3))), day, true));
		times((day) -> {
			String quarter = LocalDate.parse(day).with(IsoFields.DAY_OF_QUARTER, 1).toString();
			add("mentorships.csv", "m%s%s,%s,p%d,ACTIVE,%s".formatted(key, day, key, (i + 1) % PEOPLE, quarter),
					quarter, true);
		});
		for (int claim = 0; claim < 6; claim++) {
			String day = day();
			boolean open = random.nextInt(3) > 0;
			add("skill_claims.csv", "%s,s%d,%s,%s,%d,%d,%s".formatted(key, random.nextInt(4),
					List.of("SELF", "PEER", "EVIDENCE").get(random.nextInt(3)), day, 1 + random.nextInt(5),
					1 + random.nextInt(9), open ? "EVERYONE" : List.of("TEAM", "MANAGER", "ONLY_ME").get(claim % 3)),
					day, open);
		}
	}

	/** Does nothing, or something on one random day. */
	private void times(Consumer<String> something) {
		if (random.nextInt(3) > 0) {
			something.accept(day());
		}
	}

	private String day() {
		return "%d-%02d-%02d".formatted(2021 + random.nextInt(6), 1 + random.nextInt(10), 1 + random.nextInt(28));
	}

	private void always(String file, String text) {
		add(file, text, "0001-01-01", true);
	}

	private void add(String file, String text, String since, boolean open) {
		boolean said = rows.stream()
			.anyMatch((row) -> row.file().equals(file) && identity(row.text()).equals(identity(text)));
		if (!said) {
			rows.add(new Row(file, text, since, open));
		}
	}

	private static List<String> identity(String text) {
		return List.of(text.split(",", -1)).stream().limit(4).toList();
	}

	/**
	 * {@return everything, in an order that the seed determines}
	 */
	Map<String, String> shuffled(long seed) {
		List<Row> shuffled = new ArrayList<>(rows);
		Collections.shuffle(shuffled, new Random(seed));
		return files(shuffled, (row) -> true);
	}

	/**
	 * {@return what had begun by a day}
	 */
	Map<String, String> until(String day) {
		return files(rows, (row) -> row.since().compareTo(day) <= 0);
	}

	/**
	 * {@return what everyone may know}
	 */
	Map<String, String> open() {
		return files(rows, Row::open);
	}

	private static Map<String, String> files(List<Row> rows, Predicate<Row> kept) {
		Map<String, String> files = new LinkedHashMap<>();
		rows.stream()
			.filter(kept)
			.forEach((row) -> files.merge(row.file(), HEADERS.get(row.file()) + "\n" + row.text() + "\n",
					(all, one) -> all + row.text() + "\n"));
		return files;
	}

}
