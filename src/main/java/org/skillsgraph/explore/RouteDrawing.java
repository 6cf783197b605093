package org.skillsgraph.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.neo4j.driver.Record;
import org.skillsgraph.graph.Id;

/** Draws routes between things. */
final class RouteDrawing {

	private final Map<String, GraphNode> nodes = new LinkedHashMap<>();

	/** The link of the first kind between each two things, by their ids. */
	private final Map<Set<String>, GraphLink> links = new HashMap<>();

	/**
	 * Draws with what there is.
	 * @param rows of {@code cypher/explore/find-links.cypher}
	 */
	RouteDrawing(List<Record> rows) {
		for (Record row : rows) {
			Id id = Picture.at(row);
			nodes.put(id.opaque(), GraphNode.of(id, row.get("label").asString()));
			row.get("links").values().forEach((value) -> {
				GraphLink link = GraphLink.of(id, value);
				links.merge(ends(link.from(), link.to()), link,
						(one, other) -> (Comparator.comparing(GraphLink::kind).compare(one, other) <= 0) ? one : other);
			});
		}
	}

	/**
	 * {@return the route along these things; empty if one of its links is gone}
	 */
	Optional<Route> of(List<Id> things) {
		List<String> ids = things.stream().map(Id::opaque).toList();
		List<GraphLink> route = new ArrayList<>();
		for (int at = 1; at < ids.size(); at++) {
			GraphLink link = links.get(ends(ids.get(at - 1), ids.get(at)));
			if (link == null) {
				return Optional.empty();
			}
			route.add(link);
		}
		List<GraphNode> along = ids.stream().map(nodes::get).filter(Objects::nonNull).toList();
		return Optional.of(new Route(along, route, new RouteText(nodes).of(route)));
	}

	/** One id where a thing is linked to itself. */
	private static Set<String> ends(String one, String other) {
		return Set.copyOf(List.of(one, other));
	}

}
