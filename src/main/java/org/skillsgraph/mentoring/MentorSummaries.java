package org.skillsgraph.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.RowValues;
import org.skillsgraph.graph.Writes;

import org.springframework.stereotype.Component;

/** Stores the summaries of mentors. */
@Component
class MentorSummaries {

	private static final CypherFile FIND = CypherFile.of("mentoring/find-mentor-summaries");

	private static final CypherFile KEEP = CypherFile.of("mentoring/keep-mentor-summaries");

	private final Writes writes;

	MentorSummaries(Writes writes) {
		this.writes = writes;
	}

	/**
	 * Stores what has changed.
	 * @param people the keys of those whose summaries may differ from the graph
	 */
	void of(List<String> people) {
		List<Map<String, @Nullable Object>> changed = new ArrayList<>();
		for (Record row : writes.run(FIND, Map.of("q", Map.of("people", people)))) {
			String summary = row.get("offer").isNull() ? null : summary(row).json();
			if (!Objects.equals(RowValues.text(row.get("stored")), summary)) {
				Map<String, @Nullable Object> change = new HashMap<>();
				change.put("person", row.get("person"));
				change.put("summary", summary);
				changed.add(change);
			}
		}
		if (!changed.isEmpty()) {
			writes.run(KEEP, Map.of("q", Map.of("rows", changed)));
		}
	}

	private static MentorSummary summary(Record row) {
		Value offer = row.get("offer");
		return new MentorSummary(offer.get("places").asInt(0), decimal(offer.get("weeklyHours")),
				offer.get("paused").asBoolean(false), new LinkedHashSet<>(row.get("offered").asList(Value::asString)),
				row.get("known").asList(MentorSummaries::known),
				row.get("mentorships").asList(MentorSummaries::mentorship),
				row.get("addOns").asList(MentorSummaries::holding));
	}

	private static MentorSummary.Known known(Value row) {
		return new MentorSummary.Known(row.get("skill").asString(), RowValues.number(row.get("level")),
				decimal(row.get("confidence")));
	}

	private static MentorSummary.Mentorship mentorship(Value row) {
		return new MentorSummary.Mentorship(row.get("current").asBoolean(), day(row.get("startedOn")),
				day(row.get("endedOn")), row.get("skills").asList(Value::asString));
	}

	private static MentorSummary.Holding holding(Value row) {
		return new MentorSummary.Holding(row.get("addOn").asString(), day(row.get("since")), day(row.get("until")));
	}

	private static @Nullable Double decimal(Value value) {
		return value.isNull() ? null : Double.valueOf(value.asNumber().doubleValue());
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

}
