package org.skillsgraph.matching;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.RowValues;
import org.skillsgraph.profiles.WorkingHours;
import org.skillsgraph.text.Languages;

/**
 * The person who looks for a mentor, as visible to the viewer.
 *
 * @param key the person's key
 * @param languages as codes to compare by; empty if unknown
 * @param hours null if the time zone isn't known
 * @param levels by the skill's key, where known
 * @param above the keys of everyone above the person in the reporting line
 * @param matched the keys of those who mentor the person or were asked to, if the viewer
 * may know of them
 * @param declined the keys of those who recently declined, likewise
 */
record Mentee(String key, Set<String> languages, @Nullable WorkingHours hours, Map<String, Long> levels,
		Set<String> above, Set<String> matched, Set<String> declined) {

	/**
	 * {@return the mentee in a row of {@code cypher/matching/mentee.part.cypher}}
	 */
	static Mentee of(Value row) {
		return new Mentee(row.get("key").asString(), Languages.compared(RowValues.texts(row.get("languages"))),
				WorkingHours.of(row),
				row.get("known")
					.asList(Function.identity())
					.stream()
					.collect(Collectors.toMap((known) -> known.get("skill").asString(),
							(known) -> known.get("level").asLong())),
				RowValues.texts(row.get("above")), RowValues.texts(row.get("matched")),
				RowValues.texts(row.get("declined")));
	}

}
