package org.skillsgraph.compiler;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

/**
 * Computes a person's tag cloud from the rows alone, as the schema describes each kind of
 * tag.
 */
final class ReferenceCloud {

	/** A tag of the cloud. */
	record Tag(String label, String kind, double weight, ReferenceGraph.Thing node) {

		@Nullable Object field(String name) {
			return switch (name) {
				case "label" -> label;
				case "kind" -> kind;
				case "weight" -> weight;
				default -> node;
			};
		}

	}

	private static final Set<String> BEGUN = Set.of("ACTIVE", "PAUSED", "COMPLETED", "ENDED");

	private final Rows rows;

	private final String person;

	private final LocalDate asOf;

	private final boolean undatedCounts;

	private final List<Tag> tags = new ArrayList<>();

	private ReferenceCloud(Rows rows, String person, LocalDate asOf, boolean undatedCounts) {
		this.rows = rows;
		this.person = person;
		this.asOf = asOf;
		this.undatedCounts = undatedCounts;
	}

	/**
	 * {@return the cloud}
	 * @param rung the viewer's, which decides which claims count
	 * @param offers whether the person offers mentoring
	 */
	static List<Tag> of(Rows rows, String person, LocalDate asOf, LocalDate today, int rung, boolean offers) {
		ReferenceCloud cloud = new ReferenceCloud(rows, person, asOf, !asOf.isBefore(today));
		cloud.addOns();
		cloud.skills(rung);
		if (offers || rung == 3) {
			LocalDate day = (rung == 3) ? asOf : quarter(asOf);
			cloud.role("MENTOR", "Mentoring",
					new ReferenceCloud(rows, person, day, !asOf.isBefore(today)).mentored(rung == 3));
		}
		cloud.role("TRAINER", "Training", cloud.trained());
		cloud.leads();
		double heaviest = cloud.tags.stream().mapToDouble(Tag::weight).max().orElse(0);
		return cloud.tags.stream()
			.map((tag) -> new Tag(tag.label(), tag.kind(), Math.round(tag.weight() / heaviest * 100) / 100.0,
					tag.node()))
			.filter((tag) -> tag.weight() > 0)
			.sorted(Comparator.comparingDouble(Tag::weight)
				.reversed()
				.thenComparing(Tag::label)
				.thenComparing(Tag::kind)
				.thenComparing((tag) -> tag.node().key()))
			.limit(50)
			.toList();
	}

	private void addOns() {
		Map<String, Double> shares = new TreeMap<>();
		for (Map<String, String> row : rows.of("add_on_holdings.csv", "person", person)) {
			if (!said(row, "since") || !day(row, "since").isAfter(asOf)) {
				double share = said(row, "share_percent") ? Double.parseDouble(text(row, "share_percent")) / 100 : 0.1;
				shares.merge(text(row, "add_on"), share * left(ended(row, "until"), 2), Double::sum);
			}
		}
		shares.forEach((key, share) -> {
			ReferenceGraph.Thing addOn = thing("AddOn", "add_ons.csv", key);
			tags.add(new Tag(text(addOn.row(), "name"), "ADD_ON", share / (share + 0.1), addOn));
		});
	}

	private void skills(int rung) {
		Map<String, List<Map<String, String>>> claims = new LinkedHashMap<>();
		rows.of("skill_claims.csv", "person", person)
			.stream()
			.filter((row) -> ReferenceKnowledge.rungOf(row) <= rung && begun(row, "observed_on"))
			.forEach((row) -> claims.computeIfAbsent(text(row, "skill"), (_) -> new ArrayList<>()).add(row));
		claims.forEach((key, of) -> {
			double weights = sum(of, this::sure);
			double level = sum(of, (row) -> sure(row) * level(row)) / weights;
			double doubt = of.stream().mapToDouble((row) -> 1 - sure(row)).reduce(1, (all, one) -> all * one);
			ReferenceGraph.Thing skill = thing("Skill", "skills.csv", key);
			tags.add(new Tag(text(skill.row(), "name"), "SKILL", level / 5 * (1 - doubt), skill));
		});
	}

	private static int level(Map<String, String> row) {
		int level = ReferenceKnowledge.level(text(row, "level"));
		return (level == 0) ? 2 : level;
	}

	private double sure(Map<String, String> row) {
		double base = switch (text(row, "source")) {
			case "EVIDENCE" -> 0.6;
			case "MANAGER", "PEER" -> 0.5;
			default -> 0.3;
		};
		double pieces = said(row, "evidence") ? Double.parseDouble(text(row, "evidence")) : 1;
		double fresh = 1 - Math.pow(1 - base, 1 + Math.log(pieces) / Math.log(2));
		return fresh * (said(row, "observed_on") ? left(day(row, "observed_on"), 4) : 0.5);
	}

	/** For others, each day counts as the first one of its quarter. */
	private double mentored(boolean exact) {
		return sum(rows.of("mentorships.csv", "mentor", person)
			.stream()
			.map((row) -> exact ? row : quarterly(row))
			.filter((row) -> BEGUN.contains(row.get("status")) && begun(row, "started_on"))
			.toList(), (row) -> left(ended(row, "ended_on"), 2));
	}

	private static Map<String, String> quarterly(Map<String, String> row) {
		Map<String, String> quarterly = new HashMap<>(row);
		for (String column : List.of("started_on", "ended_on")) {
			quarterly.computeIfPresent(column,
					(_, day) -> day.isEmpty() ? day : quarter(LocalDate.parse(day)).toString());
		}
		return quarterly;
	}

	private static LocalDate quarter(LocalDate day) {
		return day.with(IsoFields.DAY_OF_QUARTER, 1);
	}

	private double trained() {
		double times = 0;
		for (Map<String, String> row : rows.of("offerings.csv")) {
			String part = ReferenceGraph.parts(new ReferenceGraph.Thing("Offering", row)).get(person);
			if (part != null && said(row, "starts_at")) {
				LocalDate day = ReferenceGraph.moment(text(row, "starts_at"))
					.withZoneSameInstant(ZoneOffset.UTC)
					.toLocalDate();
				double counts = part.equals("LEAD") ? 1 : part.equals("CO_TRAINER") ? 0.7 : 0.3;
				times += day.isAfter(asOf) ? 0 : counts * left(day, 2);
			}
		}
		return times;
	}

	private void role(String kind, String label, double times) {
		String addOn = rows.of("add_ons.csv", "kind", kind)
			.stream()
			.map((row) -> text(row, "key"))
			.min(String::compareTo)
			.orElse("");
		tags.add(new Tag(label, kind, times / (times + 1),
				addOn.isEmpty() ? thing("Person", "people.csv", person) : thing("AddOn", "add_ons.csv", addOn)));
	}

	private void leads() {
		Map<List<String>, Double> leads = new LinkedHashMap<>();
		for (Map<String, String> row : rows.of("memberships.csv", "person", person)) {
			boolean then = !said(row, "since") || !day(row, "since").isAfter(asOf);
			if (then && text(row, "role").toLowerCase(Locale.ROOT).contains("lead")) {
				leads.merge(List.of(text(row, "role"), text(row, "team")), 0.8 * left(ended(row, "until"), 2),
						Math::max);
			}
		}
		leads.forEach((lead, weight) -> {
			ReferenceGraph.Thing team = thing("Team", "teams.csv", lead.getLast());
			tags.add(new Tag(lead.getFirst() + ", " + text(team.row(), "name"), "LEAD", weight, team));
		});
	}

	private boolean begun(Map<String, String> row, String column) {
		return said(row, column) ? !day(row, column).isAfter(asOf) : undatedCounts;
	}

	private LocalDate ended(Map<String, String> row, String column) {
		return (said(row, column) && day(row, column).isBefore(asOf)) ? day(row, column) : asOf;
	}

	private double left(LocalDate since, double halfLife) {
		return Math.pow(0.5, ChronoUnit.DAYS.between(since, asOf) / 365.25 / halfLife);
	}

	private ReferenceGraph.Thing thing(String type, String file, String key) {
		return new ReferenceGraph.Thing(type, rows.one(file, key).orElseThrow());
	}

	private static LocalDate day(Map<String, String> row, String column) {
		return LocalDate.parse(text(row, column));
	}

	private static boolean said(Map<String, String> row, String column) {
		return !text(row, column).isEmpty();
	}

	private static String text(Map<String, String> row, String column) {
		return Objects.requireNonNullElse(row.get(column), "");
	}

	private static double sum(List<Map<String, String>> of, ToDoubleFunction<Map<String, String>> value) {
		return of.stream().mapToDouble(value).sum();
	}

}
