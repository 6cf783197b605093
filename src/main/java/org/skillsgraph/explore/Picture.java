package org.skillsgraph.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillsgraph.explore.Neighbours.Neighbour;
import org.skillsgraph.graph.Id;

/** A picture of the graph around one thing, filled step by step. */
final class Picture {

	/** With the strengths of what is shown; the centre comes first. */
	private final Map<Id, @Nullable Double> shown = new LinkedHashMap<>();

	/** On earlier pages. */
	private final Set<Id> earlier = new HashSet<>();

	private final Map<Id, List<GraphNode.More>> more = new HashMap<>();

	Picture(Id centre) {
		shown.put(centre, null);
	}

	/**
	 * {@return what is shown, the centre first}
	 */
	List<Id> shown() {
		return List.copyOf(shown.keySet());
	}

	/**
	 * Shows neighbours that aren't shown yet, as many as there is room for.
	 * @param neighbours the most telling first
	 * @param room for this many besides the centre
	 */
	void fill(List<Neighbour> neighbours, int room) {
		for (Neighbour one : neighbours) {
			if (shown.size() > room) {
				return;
			}
			if (!earlier.contains(one.id()) && !shown.containsKey(one.id())) {
				shown.put(one.id(), one.weight());
			}
		}
	}

	/** Remembers neighbours of earlier pages, which aren't shown again. */
	void skip(List<Neighbour> neighbours) {
		neighbours.forEach((one) -> earlier.add(one.id()));
	}

	/**
	 * Counts the neighbours that aren't shown, once everything is.
	 * @param neighbours of one thing each
	 * @param counted how many of a kind are counted
	 */
	void count(Map<Id, Neighbours> neighbours, int counted) {
		Set<Id> known = new HashSet<>(shown.keySet());
		known.addAll(earlier);
		neighbours.forEach((id, some) -> more.put(id, some.more(known, counted)));
	}

	/**
	 * {@return the picture}
	 * @param rows of {@code cypher/explore/find-links.cypher}: the things that are still
	 * there, with their links
	 * @param endCursor for the next page of the centre's neighbours; null if there is
	 * none
	 */
	Neighbourhood drawn(List<Record> rows, @Nullable String endCursor) {
		List<GraphNode> nodes = new ArrayList<>();
		List<GraphLink> links = new ArrayList<>();
		for (Record row : rows) {
			Id id = at(row);
			nodes.add(new GraphNode(id.opaque(), NodeKind.of(id.type()), row.get("label").asString(), shown.get(id),
					more.getOrDefault(id, List.of())));
			row.get("links").values().forEach((link) -> links.add(GraphLink.of(id, link)));
		}
		boolean truncated = more.values().stream().anyMatch((some) -> !some.isEmpty());
		return new Neighbourhood(nodes, links, truncated, endCursor);
	}

	/**
	 * {@return the thing that a row is about}
	 * @param row with its type and key
	 */
	static Id at(Record row) {
		return new Id(row.get("type").asString(), row.get("key").asString());
	}

}
