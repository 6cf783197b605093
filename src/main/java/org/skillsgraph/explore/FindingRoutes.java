package org.skillsgraph.explore;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.Id;

import org.springframework.stereotype.Component;

/**
 * Finds how two things hang together. Each step of the search from both ends is one round
 * trip, and the names of the things and their links are the last.
 */
@Component
class FindingRoutes {

	private final PictureReads reads;

	private final Clock clock;

	FindingRoutes(PictureReads reads, Clock clock) {
		this.reads = reads;
		this.clock = clock;
	}

	/**
	 * {@return the shortest routes between two things; empty if none was found}
	 * @param viewer who sees them
	 * @param question between which things
	 * @throws BadRequestException with code UNKNOWN_NODE
	 */
	List<Route> between(Viewer viewer, RoutesQuestion question) {
		QuestionContext context = QuestionContext.now(viewer, clock);
		List<List<Id>> routes = search(context, question);
		LinkedHashSet<Id> shown = new LinkedHashSet<>(List.of(question.from(), question.to()));
		routes.forEach(shown::addAll);
		List<Record> rows = reads.links(context, ShownKinds.ALL, List.copyOf(shown));
		if (!rows.stream().map(Picture::at).toList().containsAll(List.of(question.from(), question.to()))) {
			throw NodeKind.unknown();
		}
		RouteDrawing drawing = new RouteDrawing(rows);
		return routes.stream().map(drawing::of).flatMap(Optional::stream).toList();
	}

	private List<List<Id>> search(QuestionContext context, RoutesQuestion question) {
		RouteSearch search = new RouteSearch(question.from(), question.to());
		List<List<Id>> routes = List.of();
		int counted = PictureReads.COUNTED;
		while (routes.isEmpty() && search.longest() < question.maxLength() && !search.next().isEmpty()) {
			search.step(reads.neighbours(context, ShownKinds.ALL, search.next(), counted));
			routes = search.routes(question.maxLength());
			counted = PictureReads.COUNTED_FURTHER;
		}
		return new ArrayList<>(routes.subList(0, Math.min(routes.size(), question.first())));
	}

}
