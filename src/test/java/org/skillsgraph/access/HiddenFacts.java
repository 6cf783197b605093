package org.skillsgraph.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.skillsgraph.FixedClock;
import org.skillsgraph.compiler.ReferenceKnowledge;
import org.skillsgraph.compiler.Rows;
import org.skillsgraph.graph.Id;

/**
 * Invents facts about others that a viewer may not see, to add to an organisation.
 */
final class HiddenFacts {

	private static final int EACH = 6;

	private static final List<String> AUDIENCES = List.of("EVERYONE", "TEAM", "MANAGER", "ONLY_ME");

	private final Rows base;

	private final String viewer;

	private final ReferenceKnowledge knowledge;

	private final Random random;

	private final Rows rows = new Rows();

	private final List<String> ids = new ArrayList<>();

	private final Set<String> said = new HashSet<>();

	private HiddenFacts(Rows base, String viewer, Random random) {
		this.base = base;
		this.viewer = viewer;
		this.knowledge = new ReferenceKnowledge(base, FixedClock.NOW.toString().substring(0, 10));
		this.random = random;
		identities().forEach(said::add);
	}

	/**
	 * Facts that a viewer may not see.
	 *
	 * @param rows to be imported
	 * @param ids of the objects that come with them
	 */
	record Made(Rows rows, List<String> ids) {
	}

	/**
	 * {@return facts that are hidden from a viewer}
	 * @param base the organisation they are added to
	 * @param viewer the key of a person, or empty for someone who is near nobody
	 * @param variant a number that no other facts were made with
	 */
	static Made from(Rows base, String viewer, Random random, int variant) {
		HiddenFacts facts = new HiddenFacts(base, viewer, random);
		IntStream.range(0, EACH).forEach((i) -> {
			facts.claim();
			facts.wish();
			facts.enrolment();
			facts.completion();
			facts.mentorship("hidden-%d-%d".formatted(variant, i));
			facts.mentee();
		});
		return new Made(facts.rows, List.copyOf(facts.ids));
	}

	private Stream<String> identities() {
		return Stream.of( //
				base.of("skill_claims.csv").stream().map(HiddenFacts::claim), //
				base.of("skill_intents.csv")
					.stream()
					.map((row) -> String.join("|", row.get("person"), row.get("skill"), row.get("intent"))),
				base.of("enrolments.csv").stream().map((row) -> row.get("person") + "|" + row.get("offering")),
				base.of("completions.csv").stream().map((row) -> row.get("person") + "|done|" + row.get("item")))
			.flatMap((all) -> all);
	}

	private static String claim(Map<String, String> row) {
		return String.join("|", row.get("person"), row.get("skill"), row.get("source"), row.get("claimed_by"),
				row.get("observed_on"));
	}

	/**
	 * A claim at any level, by anyone, for an audience nearer to the person than the
	 * viewer.
	 */
	private void claim() {
		String person = other(2);
		String source = any(List.of("SELF", "PEER", "MANAGER", "EVIDENCE"));
		String other = any(base.keys("people.csv"));
		String by = (source.equals("PEER") && !other.equals(person)) ? other : "";
		String key = String.join("|", person, any(base.keys("skills.csv")), source, by,
				"2026-0" + random.nextInt(1, 10) + "-15");
		if (said.add(key)) {
			List<String> parts = List.of(key.split("\\|", -1));
			ids.add(new Id("SkillClaim", key).opaque());
			rows.add("skill_claims.csv", "person", person, "skill", parts.get(1), "source", source, "claimed_by", by,
					"observed_on", parts.get(4), "level", String.valueOf(random.nextInt(1, 6)), "evidence",
					any(List.of("1", "20")), "audience", audience(person));
		}
	}

	private void wish() {
		String person = other(2);
		String skill = any(base.keys("skills.csv"));
		String intent = any(List.of("WANTS_TO_LEARN", "OFFERS_MENTORING", "OFFERS_TRAINING"));
		if (said.add(String.join("|", person, skill, intent))) {
			rows.add("skill_intents.csv", "person", person, "skill", skill, "intent", intent, "level",
					any(List.of("", "5")), "audience", audience(person));
		}
	}

	private void enrolment() {
		String person = other(1);
		Map<String, String> offering = any(base.of("offerings.csv"));
		boolean leads = Stream.of("leads", "co_trainers", "helpers")
			.anyMatch((column) -> List.of(offering.getOrDefault(column, "").split("\\|", -1)).contains(viewer));
		String key = person + "|" + offering.get("key");
		if (!leads && said.add(key)) {
			ids.add(new Id("Enrolment", key).opaque());
			rows.add("enrolments.csv", "person", person, "offering", offering.getOrDefault("key", ""), "status",
					any(List.of("ENROLLED", "WAITLISTED", "COMPLETED", "LEFT", "NO_SHOW")));
		}
	}

	private void completion() {
		String person = other(1);
		String item = any(base.keys("learning_items.csv"));
		if (said.add(person + "|done|" + item)) {
			rows.add("completions.csv", "person", person, "item", item, "completed_on", "2026-05-05");
		}
	}

	/**
	 * A mentorship that never began; or one that did, by a mentor who doesn't offer
	 * mentoring and whose experience therefore isn't public.
	 */
	private void mentorship(String key) {
		String mentee = other(1);
		List<String> mentors = new ArrayList<>(base.keys("people.csv"));
		mentors.removeAll(List.of(viewer, mentee));
		String mentor = any(mentors);
		List<String> statuses = new ArrayList<>(List.of("REQUESTED", "DECLINED", "WITHDRAWN", "EXPIRED"));
		if (!offers(mentor)) {
			statuses.addAll(List.of("ACTIVE", "PAUSED", "COMPLETED", "ENDED"));
		}
		String status = any(statuses);
		ids.add(new Id("Mentorship", key).opaque());
		rows.add("mentorships.csv", "key", key, "mentor", mentor, "mentee", mentee, "kind", "MENTORING", "status",
				status, "skills", any(List.of("", "s1", "s2|s3")), "team", any(base.keys("teams.csv")), "started_on",
				"2026-01-01", "ended_on", status.equals("DECLINED") ? "2026-11-01" : "");
	}

	/** Who is mentored stays hidden even where it is public that someone mentors. */
	private void mentee() {
		List<Map<String, String>> others = base.of("mentorships.csv")
			.stream()
			.filter((row) -> !viewer.equals(row.get("mentor")) && rung(row.getOrDefault("mentee", "")) <= 1)
			.toList();
		String mentee = other(1);
		if (!others.isEmpty()) {
			Map<String, String> changed = new LinkedHashMap<>(any(others));
			if (said.add("mentorship " + changed.get("key")) && !mentee.equals(changed.get("mentor"))) {
				changed.put("mentee", mentee);
				ids.add(new Id("Mentorship", changed.getOrDefault("key", "")).opaque());
				rows.add("mentorships.csv",
						changed.entrySet()
							.stream()
							.flatMap((cell) -> Stream.of(cell.getKey(), cell.getValue()))
							.toArray(String[]::new));
			}
		}
	}

	private boolean offers(String person) {
		return !base.of("mentoring_offers.csv", "person", person).isEmpty() || base
			.of("skill_intents.csv", "person", person)
			.stream()
			.anyMatch((row) -> "OFFERS_MENTORING".equals(row.get("intent")) && ReferenceKnowledge.rungOf(row) == 0);
	}

	/** A person other than the viewer, to whom the viewer is at most this near. */
	private String other(int nearest) {
		return any(base.keys("people.csv").stream().filter((person) -> rung(person) <= nearest).toList());
	}

	private String audience(String person) {
		return any(AUDIENCES.subList(rung(person) + 1, AUDIENCES.size()));
	}

	private int rung(String person) {
		return viewer.isEmpty() ? 0 : knowledge.rung(person, new Viewer(viewer, false));
	}

	private <T> T any(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}

}
