package org.skillsgraph.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.skillsgraph.explore.Neighbours.Neighbour;
import org.skillsgraph.graph.Id;

/**
 * Looks for routes between two things from both ends at once, one link further at each
 * step, until the ends meet.
 */
final class RouteSearch {

	/** From how many things, the most telling first, each end goes on. */
	private static final int WIDEST = 100;

	private final Id from;

	private final Id to;

	private final RouteMap map = new RouteMap();

	private final Map<Id, List<Id>> front = new LinkedHashMap<>();

	private final Map<Id, Set<Id>> reached = new HashMap<>();

	/** How many links each end has gone. */
	private int reach;

	RouteSearch(Id from, Id to) {
		this.from = from;
		this.to = to;
		Stream.of(from, to).forEach((end) -> {
			front.put(end, List.of(end));
			reached.put(end, new HashSet<>(Set.of(end)));
		});
	}

	/**
	 * {@return the things whose neighbours the next step needs} Empty if one of the ends
	 * can't go on, so that there are no more routes.
	 */
	List<Id> next() {
		if (front.values().stream().anyMatch(List::isEmpty)) {
			return List.of();
		}
		return List.copyOf(new LinkedHashSet<>(front.values().stream().flatMap(List::stream).toList()));
	}

	/**
	 * Takes a step from both ends.
	 * @param found the neighbours of {@link #next}
	 */
	void step(Map<Id, Neighbours> found) {
		found.forEach(map::add);
		front.replaceAll((end, things) -> further(reached.getOrDefault(end, Set.of()), things, found));
		reach++;
	}

	/**
	 * {@return how many links the longest routes have that can be found by now}
	 */
	int longest() {
		return 2 * reach;
	}

	/**
	 * {@return the routes found by now, the shortest first}
	 * @param most links that a route may have
	 */
	List<List<Id>> routes(int most) {
		return map.routes(from, to, Math.min(longest(), most));
	}

	private static List<Id> further(Set<Id> reached, List<Id> things, Map<Id, Neighbours> found) {
		List<List<Neighbour>> lists = things.stream()
			.map((thing) -> found.getOrDefault(thing, new Neighbours()).inTurns())
			.toList();
		List<Id> further = new ArrayList<>();
		for (Neighbour one : Neighbours.inTurns(lists)) {
			if (further.size() < WIDEST && reached.add(one.id())) {
				further.add(one.id());
			}
		}
		return further;
	}

}
