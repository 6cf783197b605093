package org.skillsgraph.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Id;
import org.skillsgraph.graph.Reads;

import org.springframework.stereotype.Component;

/**
 * Reads what pictures of the graph are made of. Each method is one round trip, and reads
 * nothing that the viewer may not see.
 */
@Component
class PictureReads {

	/**
	 * How many neighbours of a thing that was asked for are counted of each kind of link.
	 */
	static final int COUNTED = 1_000;

	/** The same for things further out. */
	static final int COUNTED_FURTHER = 50;

	private static final CypherFile NEIGHBOURS = CypherFile.of("explore/find-neighbours");

	private static final CypherFile LINKS = CypherFile.of("explore/find-links");

	private final Reads reads;

	PictureReads(Reads reads) {
		this.reads = reads;
	}

	/**
	 * {@return the neighbours of some things} Things that don't exist, or that the viewer
	 * may not see, have none.
	 * @param context who asks, and when
	 * @param kinds of the neighbours and of the links to them
	 * @param starts the things
	 * @param counted how many neighbours of each kind of link are counted; one more is
	 * read where there are more
	 */
	Map<Id, Neighbours> neighbours(QuestionContext context, ShownKinds kinds, List<Id> starts, int counted) {
		Map<String, Object> parameter = kinds.parameter();
		parameter.put("starts", rows(starts));
		parameter.put("counted", counted + 1);
		Map<Id, Neighbours> found = new LinkedHashMap<>();
		for (Record row : reads.run(NEIGHBOURS, context.parameters(parameter))) {
			found.computeIfAbsent(starts.get(row.get("at").asInt()), (_) -> new Neighbours()).add(row);
		}
		return found;
	}

	/**
	 * {@return the rows of {@code cypher/explore/find-links.cypher}: the things that
	 * exist and that the viewer may see, with the links between them}
	 * @param context who asks, and when
	 * @param kinds of the links
	 * @param shown the things
	 */
	List<Record> links(QuestionContext context, ShownKinds kinds, List<Id> shown) {
		Map<String, Object> parameter = kinds.parameter();
		parameter.put("shown", rows(shown));
		return reads.run(LINKS, context.parameters(parameter));
	}

	private static List<Map<String, String>> rows(List<Id> ids) {
		return ids.stream().map((id) -> Map.of("type", id.type(), "key", id.key())).toList();
	}

}
