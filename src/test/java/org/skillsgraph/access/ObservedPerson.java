package org.skillsgraph.access;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.compiler.Rows;
import org.skillsgraph.graph.Id;

/**
 * One person with data of every kind, and all their viewers. Works out from the rows
 * alone what each {@link FieldAudience} means for each viewer.
 */
final class ObservedPerson {

	static final String PERSON = "sam";

	static final String STRANGER = "stan";

	static final String ADMINISTRATOR = "administrator";

	/** A service account without roles. */
	static final String SERVICE = "service";

	/** All viewers, with how near they are to the person: 0 to 3. */
	static final Map<String, Integer> RUNGS = rungs();

	/** For each rung, a viewer with no other relation to the person. */
	private static final List<String> OF_RUNG = List.of(STRANGER, "mate", "mona", PERSON);

	private static final List<String> AUDIENCES = List.of("EVERYONE", "TEAM", "MANAGER", "ONLY_ME");

	private final Rows rows;

	ObservedPerson() throws IOException {
		this.rows = Rows.in("subject");
		rows.fillTexts();
	}

	private static Map<String, Integer> rungs() {
		Map<String, Integer> rungs = new LinkedHashMap<>();
		rungs.put(PERSON, 3);
		rungs.put("mate", 1);
		rungs.put("gil", 0); // only shares a guild
		rungs.put("mona", 2); // the manager
		rungs.put("hedda", 2); // her manager
		rungs.put("rex", 0); // reports to the person
		rungs.put("mo", 0); // mentors the person
		rungs.put("mel", 0); // is mentored by the person
		rungs.put("lea", 0); // leads an offering that the person takes part in
		rungs.put(STRANGER, 0); // was once in the same team
		rungs.put(ADMINISTRATOR, 2);
		rungs.put(SERVICE, 0);
		return rungs;
	}

	Map<String, String> files() {
		return rows.texts();
	}

	/**
	 * {@return the viewer of the same rung who has no other relation to the person}
	 */
	static String likeOf(String viewer) {
		return OF_RUNG.get(rung(viewer));
	}

	/**
	 * {@return whether an open mentorship, or an offering with a seat of the person,
	 * joins the viewer to the person} Administrators see all mentorships.
	 */
	static boolean isJoined(String viewer) {
		return List.of("mo", "mel", "lea", ADMINISTRATOR).contains(viewer);
	}

	/**
	 * {@return whether the viewer can see an object that a field shows}
	 * @param id of the object; null if it has none, so that everyone sees it
	 */
	boolean there(FieldAudience audience, @Nullable String id, String viewer) {
		if (audience == FieldAudience.ADMINISTRATORS) {
			return viewer.equals(ADMINISTRATOR);
		}
		if (audience == FieldAudience.MENTEE_LINE) {
			return rung(viewer) >= 2 || viewer.equals(SERVICE);
		}
		if (id == null) {
			return true;
		}
		Id thing = Id.of(id).orElseThrow();
		return switch (audience) {
			case AS_SAID -> rung(viewer) >= rungOf(thing);
			case THE_TWO -> !thing.type().equals("Mentorship") || viewer.equals(ADMINISTRATOR)
					|| isOneOf(viewer, rows.one("mentorships.csv", thing.key()).orElseThrow(), "mentor", "mentee");
			case LINE -> !thing.type().equals("LearningItem") || rung(viewer) >= 2;
			case LINE_AND_LEADS -> !thing.type().equals("Enrolment") || rung(viewer) >= 2
					|| leads(viewer, thing.key().split("\\|", -1)[1]);
			default -> true;
		};
	}

	/**
	 * {@return whether the viewer may see this intent of the person for a skill}
	 */
	boolean wants(String skill, String intent, String viewer) {
		return rows.of("skill_intents.csv", "skill", Id.of(skill).orElseThrow().key())
			.stream()
			.filter((row) -> PERSON.equals(row.get("person")) && intent.equals(row.get("intent")))
			.anyMatch((row) -> rung(viewer) >= rung(row));
	}

	static boolean isPerson(String viewer) {
		return !viewer.equals(ADMINISTRATOR) && !viewer.equals(SERVICE);
	}

	private int rungOf(Id thing) {
		return switch (thing.type()) {
			case "SkillClaim" -> said().filter((row) -> claim(row).equals(thing.key()))
				.mapToInt(ObservedPerson::rung)
				.min()
				.orElseThrow();
			case "Skill" -> said().filter((row) -> thing.key().equals(row.get("skill")))
				.mapToInt(ObservedPerson::rung)
				.min()
				.orElseThrow();
			default -> 0;
		};
	}

	private Stream<Map<String, String>> said() {
		return Stream.concat(rows.of("skill_claims.csv").stream(), rows.of("skill_intents.csv").stream())
			.filter((row) -> PERSON.equals(row.get("person")));
	}

	private static String claim(Map<String, String> row) {
		return String.join("|",
				Stream.of("person", "skill", "source", "claimed_by", "observed_on")
					.map((column) -> row.getOrDefault(column, ""))
					.toList());
	}

	private boolean leads(String viewer, String offering) {
		return isOneOf(viewer, rows.one("offerings.csv", offering).orElseThrow(), "leads", "co_trainers", "helpers");
	}

	private static boolean isOneOf(String viewer, Map<String, String> row, String... columns) {
		return Stream.of(columns)
			.anyMatch((column) -> List.of(row.getOrDefault(column, "").split("\\|", -1)).contains(viewer));
	}

	private static int rung(Map<String, String> row) {
		return AUDIENCES.indexOf(row.get("audience"));
	}

	private static int rung(String viewer) {
		return RUNGS.getOrDefault(viewer, 0);
	}

}
