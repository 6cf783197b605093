package org.skillsgraph.training;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.RowValues;
import org.skillsgraph.text.Languages;
import org.skillsgraph.wording.Named;

/**
 * A person who wants to learn a wanted skill and lets everyone know.
 *
 * @param key the person's key
 * @param active whether the person belongs to the organisation
 * @param languages as codes to compare by; empty if unknown
 * @param skill the skill's key
 * @param level the person's level in it, visible to everyone; null if unknown
 * @param addOns trainer and speaker add-ons held today
 */
record Learner(String key, boolean active, Set<String> languages, String skill, @Nullable Long level,
		List<Named> addOns) {

	/**
	 * {@return a learner in a row of {@code cypher/training/learners.part.cypher}}
	 */
	static Learner of(Value row) {
		return new Learner(row.get("key").asString(), row.get("active").asBoolean(),
				Languages.compared(RowValues.texts(row.get("languages"))), row.get("skill").asString(),
				RowValues.number(row.get("level")), row.get("addOns").asList(Named::of));
	}

}
