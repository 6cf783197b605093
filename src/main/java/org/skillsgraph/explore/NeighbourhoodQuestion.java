package org.skillsgraph.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.Id;

/**
 * Which part of the graph to draw.
 *
 * @param centre the thing around which it is
 * @param depth how many links away from the centre the farthest things may be
 * @param first how many neighbours to show
 * @param types the schema's types of the neighbours
 * @param links the kinds of links
 * @param after the cursor of the last page of the centre's neighbours; null for the first
 */
record NeighbourhoodQuestion(Id centre, int depth, int first, List<String> types, List<String> links,
		@Nullable String after) {

	private static final int DEEPEST = 2;

	private static final List<String> ALL = Stream.of(NodeKind.values()).map(NodeKind::type).toList();

	/**
	 * {@return the question that these arguments ask}
	 * @throws BadRequestException with code UNKNOWN_NODE or INVALID_INPUT
	 */
	static NeighbourhoodQuestion of(String of, int depth, int first, @Nullable List<NodeKind> kinds,
			@Nullable List<LinkKind> links, @Nullable String after) {
		if (depth < 1 || depth > DEEPEST) {
			throw new BadRequestException("INVALID_INPUT", "`depth` is 1 or " + DEEPEST + ".");
		}
		Id centre = Id.of(of)
			.filter((id) -> Stream.of(NodeKind.values()).anyMatch((kind) -> kind.type().equals(id.type())))
			.orElseThrow(NeighbourhoodQuestion::unknown);
		List<NodeKind> wanted = (kinds != null) ? kinds : List.of(NodeKind.values());
		List<LinkKind> wantedLinks = (links != null) ? links : List.of(LinkKind.values());
		return new NeighbourhoodQuestion(centre, depth, first,
				wanted.stream().sorted().distinct().map(NodeKind::type).toList(),
				wantedLinks.stream().sorted().distinct().map(LinkKind::name).toList(), after);
	}

	/**
	 * {@return the same for a thing that doesn't exist and for one that the viewer may
	 * not see}
	 */
	static BadRequestException unknown() {
		return new BadRequestException("UNKNOWN_NODE", "There is nothing to draw with this id.");
	}

	/**
	 * {@return the thing that a row is about}
	 * @param row with its type and key
	 */
	static Id at(Record row) {
		return new Id(row.get("type").asString(), row.get("key").asString());
	}

	/**
	 * {@return what statements need to know of it, for more to be added}
	 */
	Map<String, Object> parameter() {
		return new HashMap<>(Map.of("types", types, "allTypes", ALL, "links", links));
	}

	/**
	 * {@return the list that pages of the centre's neighbours belong to}
	 */
	String list() {
		return "neighbourhood %s %s %s".formatted(centre.opaque(), types, links);
	}

}
