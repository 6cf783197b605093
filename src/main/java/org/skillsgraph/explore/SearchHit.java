package org.skillsgraph.explore;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillsgraph.graph.Id;

/**
 * A search result.
 *
 * @param node that was found
 * @param match how it was found
 * @param relatedTo the skill found by words that this one is near; null if found by words
 * itself
 */
record SearchHit(Id node, SearchMatch match, @Nullable Id relatedTo) {

	/**
	 * {@return the result in a row of {@code cypher/explore/search.cypher}}
	 */
	static SearchHit of(Record row) {
		Id related = row.get("near").isNull() ? null : new Id("Skill", row.get("near").asString());
		return new SearchHit(new Id(row.get("type").asString(), row.get("key").asString()),
				SearchMatch.of(row.get("match").asInt()), related);
	}

}
