package org.skillsgraph.learning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;

import org.springframework.stereotype.Repository;

/**
 * Finds out who can start which items.
 */
@Repository
class Eligibilities {

	private static final CypherFile FIND = CypherFile.of("learning/find-eligibility");

	private final Reads reads;

	private final Clock clock;

	Eligibilities(Reads reads, Clock clock) {
		this.reads = reads;
		this.clock = clock;
	}

	/**
	 * {@return whether a person can start some items, by the items' keys, in one round
	 * trip}
	 * @param viewer who asks
	 * @param start what the person has
	 * @param items the items' keys
	 */
	Map<String, Eligibility> of(Viewer viewer, Start start, List<String> items) {
		Map<String, Object> parameter = start.parameter(List.of(), List.of(), List.of());
		parameter.put("of", items);
		Record row = reads.run(FIND, QuestionContext.now(viewer, clock).parameters(parameter)).getFirst();
		Background background = start.background(row, 0);
		List<Value> reached = row.get("reached").asList(Function.identity());
		Corequisites corequisites = new Corequisites(background, RequirementTree.ofItems(reached));
		Set<String> there = reached.stream().map((item) -> item.get("key").asString()).collect(Collectors.toSet());
		return items.stream()
			.distinct()
			.filter(there::contains)
			.collect(Collectors.toMap(Function.identity(), corequisites::eligibility));
	}

}
