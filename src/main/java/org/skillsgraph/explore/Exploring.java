package org.skillsgraph.explore;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.explore.Neighbours.Neighbour;
import org.skillsgraph.graph.Id;
import org.skillsgraph.paging.Cursors;

import org.springframework.stereotype.Component;

/**
 * Draws the graph around one thing: its neighbours in one round trip, theirs in another
 * if they are asked for, and what joins all of them in the last.
 */
@Component
class Exploring {

	private final PictureReads reads;

	private final Cursors cursors;

	private final Clock clock;

	Exploring(PictureReads reads, Cursors cursors, Clock clock) {
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
		Map<Id, Neighbours> near = reads.neighbours(context, question.kinds(), List.of(question.centre()),
				PictureReads.COUNTED);
		String endCursor = page(picture, question, near);
		Map<Id, Neighbours> further = Map.of();
		if (question.depth() > 1) {
			List<Id> starts = picture.shown().subList(1, picture.shown().size());
			further = reads.neighbours(context, question.kinds(), starts, PictureReads.COUNTED_FURTHER);
			picture.fill(Neighbours.inTurns(further.values().stream().map(Neighbours::inTurns).toList()),
					question.first());
		}
		picture.count(near, PictureReads.COUNTED);
		picture.count(further, PictureReads.COUNTED_FURTHER);
		List<Record> rows = reads.links(context, question.kinds(), picture.shown());
		if (rows.isEmpty() || !Picture.at(rows.getFirst()).equals(question.centre())) {
			throw NodeKind.unknown();
		}
		return picture.drawn(rows, endCursor);
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

}
