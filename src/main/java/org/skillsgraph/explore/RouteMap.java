package org.skillsgraph.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.explore.Neighbours.Neighbour;
import org.skillsgraph.graph.Id;

/**
 * Links found so far, and the routes along them. Between two things only the link counts
 * whose kind comes first; links are followed in both directions.
 */
final class RouteMap {

	/** How many routes of one length are compared. */
	private static final int COMPARED = 1_000;

	private static final Comparator<Step> MOST_TELLING = Comparator.comparing(Step::kind)
		.thenComparing(Step::strength, Comparator.reverseOrder())
		.thenComparing((step) -> step.to().opaque());

	private final Map<Id, Map<Id, Step>> steps = new HashMap<>();

	private record Step(Id to, LinkKind kind, double strength) {

		private static Step of(Id to, LinkKind kind, @Nullable Double weight) {
			return new Step(to, kind, Objects.requireNonNullElse(weight, 0.0));
		}

	}

	/** Adds the links between a thing and its neighbours. */
	void add(Id at, Neighbours neighbours) {
		neighbours.byKind().forEach((kind, list) -> {
			for (Neighbour one : list) {
				add(at, Step.of(one.id(), kind, one.weight()));
				add(one.id(), Step.of(at, kind, one.weight()));
			}
		});
	}

	private void add(Id at, Step step) {
		steps.computeIfAbsent(at, (_) -> new HashMap<>())
			.merge(step.to(), step, (one, other) -> (MOST_TELLING.compare(one, other) <= 0) ? one : other);
	}

	/**
	 * {@return the routes between two things, the shortest first} Among routes of one
	 * length, those along the same kinds of links take turns, each time the strongest
	 * that is left.
	 * @param from where they start
	 * @param to where they end
	 * @param longest how many links a route has at most
	 */
	List<List<Id>> routes(Id from, Id to, int longest) {
		Map<Id, Integer> distances = distances(to, longest);
		List<List<Id>> routes = new ArrayList<>();
		for (int length = 1; length <= longest; length++) {
			List<List<Step>> found = new ArrayList<>();
			follow(from, to, length, distances, new LinkedHashSet<>(List.of(from)), new ArrayList<>(), found);
			routes.addAll(inTurns(found).stream().map((steps) -> things(from, steps)).toList());
		}
		return routes;
	}

	/** How many links each thing is away from the end. */
	private Map<Id, Integer> distances(Id end, int longest) {
		Map<Id, Integer> distances = new LinkedHashMap<>(Map.of(end, 0));
		List<Id> front = List.of(end);
		for (int distance = 1; distance <= longest; distance++) {
			List<Id> further = new ArrayList<>();
			for (Id thing : front) {
				for (Id next : steps.getOrDefault(thing, Map.of()).keySet()) {
					if (distances.putIfAbsent(next, distance) == null) {
						further.add(next);
					}
				}
			}
			front = further;
		}
		return distances;
	}

	/**
	 * Follows the most telling links first to all routes with exactly this many links.
	 */
	private void follow(Id at, Id to, int left, Map<Id, Integer> distances, SequencedSet<Id> passed, List<Step> route,
			List<List<Step>> found) {
		if (left == 0) {
			found.add(List.copyOf(route));
			return;
		}
		List<Step> onward = steps.getOrDefault(at, Map.of())
			.values()
			.stream()
			.filter((step) -> distances.getOrDefault(step.to(), left) <= left - 1)
			.filter((step) -> step.to().equals(to) == (left == 1))
			.sorted(MOST_TELLING)
			.toList();
		for (Step step : onward) {
			if (found.size() < COMPARED && passed.add(step.to())) {
				route.add(step);
				follow(step.to(), to, left - 1, distances, passed, route, found);
				route.removeLast();
				passed.removeLast();
			}
		}
	}

	private static List<List<Step>> inTurns(List<List<Step>> routes) {
		Map<List<LinkKind>, List<List<Step>>> byKinds = new TreeMap<>(
				Comparator.comparingInt(RouteMap::places).thenComparing(List::toString));
		routes.stream()
			.sorted(Comparator.comparingDouble(RouteMap::strength).reversed())
			.forEach((route) -> byKinds
				.computeIfAbsent(route.stream().map(Step::kind).toList(), (_) -> new ArrayList<>())
				.add(route));
		return Turns.of(byKinds.values());
	}

	private static int places(List<LinkKind> kinds) {
		return kinds.stream().mapToInt(LinkKind::ordinal).sum();
	}

	private static double strength(List<Step> route) {
		return route.stream().mapToDouble(Step::strength).sum();
	}

	private static List<Id> things(Id from, List<Step> route) {
		List<Id> things = new ArrayList<>(List.of(from));
		route.forEach((step) -> things.add(step.to()));
		return things;
	}

}
