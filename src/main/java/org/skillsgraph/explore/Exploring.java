package org.skillsgraph.explore;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.explore.Neighbours.Neighbour;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Id;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.paging.Cursors;

import org.springframework.stereotype.Component;

/**
 * Draws the graph around one thing: its neighbours in one round trip, theirs in another
 * if they are asked for, and what joins all of them in the last.
 */
@Component
class Exploring {

	private static final CypherFile NEIGHBOURS = CypherFile.of("explore/find-neighbours");

	private static final CypherFile LINKS = CypherFile.of("explore/find-links");

	/** How many neighbours of the centre are counted of each kind of link. */
	private static final int COUNTED = 1_000;

	/** The same for each of its neighbours. */
	private static final int COUNTED_FURTHER = 50;

	private final Reads reads;

	private final Cursors cursors;

	private final Clock clock;

	Exploring(Reads reads, Cursors cursors, Clock clock) {
		this.reads = reads;
		this.cursors = cursors;
		this.clock = clock;
	}

	/**
	 * {@return the graph around a thing}
	 * @param viewer who sees it
	 * @param question which part of the graph
	 * @throws BadRequestException with code UNKNOWN_NODE or INVALID_CURSOR
	 */
	Neighbourhood around(Viewer viewer, NeighbourhoodQuestion question) {
		QuestionContext context = QuestionContext.now(viewer, clock);
		Picture picture = new Picture(question.centre());
		Map<Id, Neighbours> near = neighbours(context, question, List.of(question.centre()), COUNTED);
		String endCursor = page(picture, question, near);
		Map<Id, Neighbours> further = Map.of();
		if (question.depth() > 1) {
			List<Id> starts = picture.shown().subList(1, picture.shown().size());
			further = neighbours(context, question, starts, COUNTED_FURTHER);
			picture.fill(Neighbours.inTurns(further.values().stream().map(Neighbours::inTurns).toList()),
					question.first());
		}
		picture.count(near, COUNTED);
		picture.count(further, COUNTED_FURTHER);
		Map<String, Object> parameter = question.parameter();
		parameter.put("shown", rows(picture.shown()));
		List<Record> rows = reads.run(LINKS, context.parameters(parameter));
		if (rows.isEmpty() || !NeighbourhoodQuestion.at(rows.getFirst()).equals(question.centre())) {
			throw NeighbourhoodQuestion.unknown();
		}
		return picture.drawn(rows, endCursor);
	}

	private Map<Id, Neighbours> neighbours(QuestionContext context, NeighbourhoodQuestion question, List<Id> starts,
			int counted) {
		Map<String, Object> parameter = question.parameter();
		parameter.put("starts", rows(starts));
		// One more, to tell whether there are more.
		parameter.put("counted", counted + 1);
		Map<Id, Neighbours> found = new LinkedHashMap<>();
		for (Record row : reads.run(NEIGHBOURS, context.parameters(parameter))) {
			found.computeIfAbsent(starts.get(row.get("at").asInt()), (_) -> new Neighbours()).add(row);
		}
		return found;
	}

	/** Shows a page of the centre's neighbours. */
	private @Nullable String page(Picture picture, NeighbourhoodQuestion question, Map<Id, Neighbours> near) {
		List<Neighbour> all = near.getOrDefault(question.centre(), new Neighbours()).inTurns();
		int offset = (question.after() != null)
				? ((Number) cursors.opened(question.list(), question.after()).getFirst()).intValue() : 0;
		int start = Math.min(all.size(), offset);
		int end = Math.min(all.size(), start + question.first());
		picture.skip(all.subList(0, start));
		picture.fill(all.subList(start, end), question.first());
		return (end < all.size()) ? cursors.sealed(question.list(), List.of(end)) : null;
	}

	private static List<Map<String, String>> rows(List<Id> ids) {
		return ids.stream().map((id) -> Map.of("type", id.type(), "key", id.key())).toList();
	}

}
