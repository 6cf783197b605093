package org.skillsgraph.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.Viewer;

/**
 * Computes from the rows, anew each time and as plainly as it is described, how near
 * people are to each other and what is then known of their skills.
 */
public final class ReferenceKnowledge {

	private static final List<String> AUDIENCES = List.of("EVERYONE", "TEAM", "MANAGER", "ONLY_ME");

	private static final List<String> LEVELS = List.of("NOVICE", "BEGINNER", "COMPETENT", "PROFICIENT", "EXPERT");

	private static final List<String> SOURCES = List.of("SELF", "PEER", "MANAGER", "EVIDENCE");

	private final Rows rows;

	private final String today;

	public ReferenceKnowledge(Rows rows, String today) {
		this.rows = rows;
		this.today = today;
	}

	/**
	 * What is known of a person's skill.
	 *
	 * @param person key
	 * @param skill key
	 * @param level 0 when unknown
	 * @param confidence 0 to 1
	 */
	record Known(String person, String skill, int level, double confidence) {

		double rank() {
			return Math.round((5 - level + 1 - confidence) * 100) / 100.0;
		}

	}

	public int rung(String person, Viewer viewer) {
		if (person.equals(viewer.person())) {
			return 3;
		}
		if (viewer.administrator() || above(person, viewer.person())) {
			return 2;
		}
		return together(person, viewer.person()) ? 1 : 0;
	}

	private boolean above(String person, @Nullable String viewer) {
		String manager = rows.one("people.csv", person).orElseThrow().getOrDefault("manager", "");
		return !manager.isEmpty() && (manager.equals(viewer) || above(manager, viewer));
	}

	private boolean together(String person, @Nullable String viewer) {
		return viewer != null && teams(person).stream().anyMatch(teams(viewer)::contains);
	}

	private List<String> teams(String person) {
		return rows.of("memberships.csv", "person", person)
			.stream()
			.filter((row) -> during(row, "since", "until", today))
			.map((row) -> row.getOrDefault("team", ""))
			.filter((team) -> !List.of("GUILD", "COMMUNITY")
				.contains(rows.one("teams.csv", team).orElseThrow().get("kind")))
			.toList();
	}

	/** ISO 8601 dates sort as text. */
	static boolean during(Map<String, String> row, String from, String until, String day) {
		String first = row.getOrDefault(from, "");
		String last = row.getOrDefault(until, "");
		return first.compareTo(day) <= 0 && (last.isEmpty() || last.compareTo(day) >= 0);
	}

	public static int rungOf(Map<String, String> row) {
		return Math.max(0, AUDIENCES.indexOf(row.getOrDefault("audience", "")));
	}

	static int level(String level) {
		return level.isEmpty() ? 0 : LEVELS.contains(level) ? LEVELS.indexOf(level) + 1 : Integer.parseInt(level);
	}

	static @Nullable String levelName(int level) {
		return (level == 0) ? null : LEVELS.get(level - 1);
	}

	List<Map<String, String>> claims(String person, String skill, int rung) {
		return seen("skill_claims.csv", person, skill, rung);
	}

	List<Map<String, String>> intents(String person, String skill, int rung) {
		return seen("skill_intents.csv", person, skill, rung);
	}

	private List<Map<String, String>> seen(String file, String person, String skill, int rung) {
		return rows.of(file, "person", person)
			.stream()
			.filter((row) -> skill.equals(row.get("skill")) && rungOf(row) <= rung)
			.toList();
	}

	/**
	 * {@return a person's skills as known at a rung}
	 */
	List<Known> known(String person, int rung) {
		return rows.keys("skills.csv")
			.stream()
			.filter((skill) -> !claims(person, skill, rung).isEmpty() || !intents(person, skill, rung).isEmpty())
			.map((skill) -> known(person, skill, rung))
			.toList();
	}

	Known known(String person, String skill, int rung) {
		List<Map<String, String>> standing = standing(claims(person, skill, rung));
		if (standing.isEmpty()) {
			return new Known(person, skill, 0, 0);
		}
		double sure = 1
				- standing.stream().mapToDouble((claim) -> 1 - weight(claim)).reduce(1, (all, one) -> all * one);
		List<Map<String, String>> levelled = standing.stream().filter((claim) -> level(claim) > 0).toList();
		if (levelled.isEmpty()) {
			return new Known(person, skill, 0, rounded(sure));
		}
		int level = median(levelled);
		double apart = sum(levelled, (claim) -> weight(claim) * Math.abs(level(claim) - level))
				/ sum(levelled, ReferenceKnowledge::weight);
		return new Known(person, skill, level, rounded(sure * (1 - apart / 4)));
	}

	/** All evidence, and only the newest claim of each other source and claimant. */
	private static List<Map<String, String>> standing(List<Map<String, String>> claims) {
		Comparator<Map<String, String>> inOrder = Comparator.<Map<String, String>>comparingInt((claim) -> level(claim))
			.thenComparingInt((claim) -> SOURCES.indexOf(claim.get("source")))
			.thenComparingInt(ReferenceKnowledge::pieces);
		Map<String, Map<String, String>> newest = new HashMap<>();
		List<Map<String, String>> standing = new ArrayList<>();
		claims.stream()
			.sorted(Comparator.<Map<String, String>, String>comparing((claim) -> claim.getOrDefault("observed_on", ""))
				.thenComparing(inOrder))
			.forEach((claim) -> {
				if ("EVIDENCE".equals(claim.get("source"))) {
					standing.add(claim);
				}
				else {
					newest.put(claim.get("source") + "|" + claim.get("claimed_by"), claim);
				}
			});
		standing.addAll(newest.values());
		standing.sort(inOrder);
		return standing;
	}

	private static int median(List<Map<String, String>> levelled) {
		double half = sum(levelled, ReferenceKnowledge::weight) / 2;
		double below = 0;
		for (Map<String, String> claim : levelled) {
			below += weight(claim);
			if (below >= half - 1e-9) {
				return level(claim);
			}
		}
		return level(levelled.getLast());
	}

	private static int level(Map<String, String> claim) {
		return level(claim.getOrDefault("level", ""));
	}

	private static int pieces(Map<String, String> claim) {
		String pieces = claim.getOrDefault("evidence", "");
		return pieces.isEmpty() ? 1 : Integer.parseInt(pieces);
	}

	private static double weight(Map<String, String> claim) {
		double base = switch (claim.getOrDefault("source", "")) {
			case "EVIDENCE" -> 0.6;
			case "SELF" -> 0.3;
			default -> 0.5;
		};
		return 1 - Math.pow(1 - base, 1 + Math.log(pieces(claim)) / Math.log(2));
	}

	private static double sum(List<Map<String, String>> claims, ToDoubleFunction<Map<String, String>> of) {
		return claims.stream().mapToDouble(of).sum();
	}

	private static double rounded(double share) {
		return Math.round(share * 100) / 100.0;
	}

	/** Whether the person offers to mentor in the skill for everyone to see. */
	boolean mentors(String person, String skill) {
		return intents(person, skill, 0).stream().anyMatch((row) -> "OFFERS_MENTORING".equals(row.get("intent")));
	}

	/** Ranks the person as a mentor; lower is better. */
	double mentorRank(String person, String skill) {
		Known known = known(person, skill, 0);
		double strength = (known.level() == 0) ? 0.4 : 0.4 + known.confidence() * (known.level() / 5.0 - 0.4);
		double times = rows.of("mentorships.csv", "mentor", person)
			.stream()
			.filter((row) -> List.of("ACTIVE", "PAUSED", "COMPLETED", "ENDED").contains(row.get("status")))
			.filter((row) -> List.of(row.getOrDefault("skills", "").split("\\|", -1)).contains(skill))
			.count();
		return rounded(1 - 0.6 * strength - 0.4 * (times / (times + 2)));
	}

}
