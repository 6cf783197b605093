package org.skillsgraph.explore;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillsgraph.graph.Id;

/**
 * Something that a search found.
 *
 * @param node what was found
 * @param match how
 * @param relatedTo the skill that was found and that it is near; null for what was found
 * by words
 */
record SearchHit(Id node, SearchMatch match, @Nullable Id relatedTo) {

	/**
	 * {@return a row of {@code cypher/explore/search.cypher}}
	 */
	static SearchHit of(Record row) {
		Id related = row.get("near").isNull() ? null : new Id("Skill", row.get("near").asString());
		return new SearchHit(new Id(row.get("type").asString(), row.get("key").asString()),
				SearchMatch.of(row.get("match").asInt()), related);
	}

}
