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
import org.skillsgraph.graph.RowValues;
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
				languages(row), hours(row), RowValues.texts(row.get("offered")), known(row.get("known")), mentored,
				inTeam, experience(row.get("past")), work(row.get("past")), row.get("addOns").asList(Named::of),
				RowValues.texts(row.get("above")));
	}

	private static Experience experience(Value past) {
		List<LocalDate> dates = past.asList((one) -> one.get("date"))
			.stream()
			.filter((date) -> !date.isNull())
			.map(Value::asLocalDate)
			.toList();
		return new Experience(past.size(), dates);
	}

	private static List<PastMentorship> work(Value past) {
		return past.asList(Function.identity())
			.stream()
			.filter((one) -> !one.get("date").isNull() && one.get("skills").size() > 0)
			.map((one) -> new PastMentorship(RowValues.texts(one.get("skills")), one.get("date").asLocalDate()))
			.toList();
	}

	static Mentee mentee(Value row) {
		return new Mentee(row.get("key").asString(), languages(row), hours(row),
				row.get("known")
					.asList(Function.identity())
					.stream()
					.collect(Collectors.toMap((known) -> known.get("skill").asString(),
							(known) -> known.get("level").asLong())),
				RowValues.texts(row.get("above")), RowValues.texts(row.get("matched")),
				RowValues.texts(row.get("declined")));
	}

	private static Map<String, Candidate.Known> known(Value rows) {
		return rows.asList(Function.identity())
			.stream()
			.collect(Collectors.toMap((row) -> row.get("skill").asString(),
					(row) -> new Candidate.Known(RowValues.number(row.get("level")),
							row.get("confidence").asDouble(0))));
	}

	private static @Nullable WorkingHours hours(Value row) {
		if (row.get("timeZone").isNull()) {
			return null;
		}
		return new WorkingHours(ZoneId.of(row.get("timeZone").asString()),
				row.get("worksFrom").asLocalTime(USUALLY_FROM), row.get("worksUntil").asLocalTime(USUALLY_UNTIL))
			.inWholeHours();
	}

	private static Set<String> languages(Value row) {
		return Languages.compared(RowValues.texts(row.get("languages")));
	}

	private static List<LocalDate> dates(Value list) {
		return list.asList(Function.identity())
			.stream()
			.filter((date) -> !date.isNull())
			.map(Value::asLocalDate)
			.toList();
	}

}
