package org.skillsgraph.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.Id;

/** The neighbours of one thing by kind of link, in the order of the statement. */
final class Neighbours {

	private final Map<LinkKind, List<Neighbour>> byKind = new EnumMap<>(LinkKind.class);

	record Neighbour(Id id, @Nullable Double weight) {

		private static Neighbour of(Value row) {
			return new Neighbour(new Id(row.get("type").asString(), row.get("key").asString()),
					row.get("weight").computeOrDefault(Value::asDouble, null));
		}

	}

	/** Adds a row of {@code cypher/explore/find-neighbours.cypher}. */
	void add(Record row) {
		byKind.put(LinkKind.valueOf(row.get("kind").asString()), row.get("others").asList(Neighbour::of));
	}

	/**
	 * {@return each neighbour once} The kinds of links take turns, so that a kind with
	 * many neighbours leaves room for the others.
	 */
	List<Neighbour> inTurns() {
		return inTurns(byKind.values());
	}

	/**
	 * {@return what is in some lists, which take turns, each neighbour once}
	 */
	static List<Neighbour> inTurns(Collection<List<Neighbour>> lists) {
		Map<Id, Neighbour> ordered = new LinkedHashMap<>();
		Turns.of(lists).forEach((one) -> ordered.putIfAbsent(one.id(), one));
		return List.copyOf(ordered.values());
	}

	/**
	 * {@return the neighbours by kind of link}
	 */
	Map<LinkKind, List<Neighbour>> byKind() {
		return Collections.unmodifiableMap(byKind);
	}

	/**
	 * {@return how many neighbours aren't among those shown, by kind of link}
	 * @param shown in the picture
	 * @param most how many of a kind are counted
	 */
	List<GraphNode.More> more(Collection<Id> shown, int most) {
		List<GraphNode.More> more = new ArrayList<>();
		byKind.forEach((kind, neighbours) -> {
			int hidden = (int) neighbours.stream().limit(most).filter((one) -> !shown.contains(one.id())).count();
			if (hidden > 0 || neighbours.size() > most) {
				more.add(new GraphNode.More(kind, hidden, neighbours.size() > most));
			}
		});
		return more;
	}

}
