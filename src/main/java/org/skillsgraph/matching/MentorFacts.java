package org.skillsgraph.matching;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.skillsgraph.skills.PartialSkill;
import org.skillsgraph.skills.WantedSkill;
import org.skillsgraph.skills.WantedSkills;
import org.skillsgraph.text.Languages;
import org.skillsgraph.wording.Named;

/** Reads the rows of {@code cypher/matching/find-mentors.cypher}. */
final class MentorFacts {

	private static final LocalTime USUALLY_FROM = LocalTime.of(9, 0);

	private static final LocalTime USUALLY_UNTIL = LocalTime.of(17, 0);

	private MentorFacts() {
	}

	static Candidate candidate(Value row) {
		Value offer = row.get("offer");
		Map<String, Experience> mentored = new HashMap<>();
		Experience inTeam = Experience.NONE;
		for (Value done : row.get("mentored").values()) {
			Experience experience = new Experience(done.get("times").asInt(), dates(done.get("dates")));
			if (done.get("skill").isNull()) {
				inTeam = experience;
			}
			else {
				mentored.put(done.get("skill").asString(), experience);
			}
		}
		return new Candidate(row.get("key").asString(), row.get("active").asBoolean(),
				offer.isNull() ? null
						: new Candidate.Offer(offer.get("openPlaces").asInt(0), offer.get("paused").asBoolean(false)),
				languages(row), hours(row), texts(row.get("offered")), known(row.get("known")), mentored, inTeam,
				new Experience(row.get("dates").size(), dates(row.get("dates"))),
				row.get("addOns").asList(MentorFacts::named), texts(row.get("above")));
	}

	static Mentee mentee(Value row, boolean open) {
		return new Mentee(row.get("key").asString(), languages(row), hours(row),
				row.get("known")
					.asList(Function.identity())
					.stream()
					.collect(Collectors.toMap((known) -> known.get("skill").asString(),
							(known) -> known.get("level").asLong())),
				texts(row.get("above")), texts(row.get("matched")), texts(row.get("declined")), open);
	}

	/**
	 * {@return a wanted skill}
	 * @param row the skill and its near skills
	 * @param asked the client's input; null for a wish
	 */
	static ResolvedSkill wanted(Value row, @Nullable WantedSkill asked) {
		Long wish = row.get("level").isNull() ? null : Long.valueOf(row.get("level").asLong());
		return new ResolvedSkill(named(row), (asked != null) ? asked.level() : wish,
				(asked != null) ? WantedSkills.importance(asked) : 1, row.get("offering").asLong(),
				row.get("near").asList(PartialSkill::of));
	}

	static Named named(Value row) {
		return new Named(row.get("key").asString(), row.get("name").asString());
	}

	private static Map<String, Candidate.Known> known(Value rows) {
		return rows.asList(Function.identity())
			.stream()
			.collect(Collectors.toMap((row) -> row.get("skill").asString(),
					(row) -> new Candidate.Known(row.get("level").isNull() ? null : row.get("level").asLong(),
							row.get("confidence").asDouble(0))));
	}

	private static @Nullable WorkingHours hours(Value row) {
		if (row.get("timeZone").isNull()) {
			return null;
		}
		return new WorkingHours(ZoneId.of(row.get("timeZone").asString()),
				row.get("worksFrom").asLocalTime(USUALLY_FROM), row.get("worksUntil").asLocalTime(USUALLY_UNTIL));
	}

	private static Set<String> languages(Value row) {
		return Languages.compared(texts(row.get("languages")));
	}

	private static Set<String> texts(Value list) {
		return list.isNull() ? Set.of() : Set.copyOf(list.asList(Value::asString));
	}

	private static List<LocalDate> dates(Value list) {
		return list.asList(Function.identity())
			.stream()
			.filter((date) -> !date.isNull())
			.map(Value::asLocalDate)
			.toList();
	}

}
