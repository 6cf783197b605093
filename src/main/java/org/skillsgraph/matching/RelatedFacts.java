package org.skillsgraph.matching;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.wording.Named;

/**
 * What possible mentors have done and hold: a row of
 * {@code cypher/matching/find-related.cypher}.
 *
 * @param offers the skills of their past work, with how many people offer each
 * @param helpful the add-ons for helping others grow, by key
 */
record RelatedFacts(List<Value> offers, Map<String, Named> helpful) {

	static final RelatedFacts NONE = new RelatedFacts(List.of(), Map.of());

	static RelatedFacts of(Record row) {
		return new RelatedFacts(row.get("offers").asList(Function.identity()),
				row.get("helpful")
					.asList(Named::of)
					.stream()
					.collect(Collectors.toMap(Named::key, Function.identity())));
	}

}
