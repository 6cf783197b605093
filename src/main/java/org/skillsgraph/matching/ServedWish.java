package org.skillsgraph.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.Value;

import org.skillsgraph.graph.Id;
import org.skillsgraph.wording.Wording;

/**
 * A wish that is served already, so that no mentor is sought for it; component names
 * match the schema.
 *
 * @param skill the skill that the mentee wants to learn
 * @param text what serves it, in a sentence or two
 * @param by what serves it: mentorships and offerings
 */
record ServedWish(Id skill, String text, List<Id> by) {

	/**
	 * {@return the wish in a row of {@code cypher/matching/served.part.cypher}}
	 */
	static ServedWish of(Value row) {
		List<String> mentorships = row.get("mentorships").asList(Value::asString);
		List<String> said = new ArrayList<>();
		if (!mentorships.isEmpty()) {
			said.add("is mentored in " + row.get("name").asString() + " already");
		}
		row.get("seats").asList(ServedWish::seat).forEach(said::add);
		List<Id> by = Stream
			.concat(mentorships.stream().map((key) -> new Id("Mentorship", key)),
					row.get("seats").asList((seat) -> new Id("Offering", seat.get("offering").asString())).stream())
			.toList();
		return new ServedWish(new Id("Skill", row.get("key").asString()),
				Wording.sentence(Wording.and(said, (part) -> part)), by);
	}

	private static String seat(Value seat) {
		return "has a seat in %s on %s".formatted(Wording.quoted(seat.get("title").asString()),
				Wording.day(seat.get("start").asZonedDateTime()));
	}

}
