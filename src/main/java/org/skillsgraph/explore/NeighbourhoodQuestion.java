package org.skillsgraph.explore;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.Id;

/**
 * Which part of the graph to draw.
 *
 * @param centre the thing around which it is
 * @param depth how many links away from the centre the farthest things may be
 * @param first how many neighbours to show
 * @param kinds of the neighbours and of the links
 * @param after the cursor of the last page of the centre's neighbours; null for the first
 */
record NeighbourhoodQuestion(Id centre, int depth, int first, ShownKinds kinds, @Nullable String after) {

	private static final int DEEPEST = 2;

	/**
	 * {@return the question that these arguments ask}
	 * @throws BadRequestException with code UNKNOWN_NODE or INVALID_INPUT
	 */
	static NeighbourhoodQuestion of(String of, int depth, int first, @Nullable List<NodeKind> kinds,
			@Nullable List<LinkKind> links, @Nullable String after) {
		if (depth < 1 || depth > DEEPEST) {
			throw new BadRequestException("INVALID_INPUT", "`depth` is 1 or " + DEEPEST + ".");
		}
		return new NeighbourhoodQuestion(NodeKind.drawable(of), depth, first, ShownKinds.of(kinds, links), after);
	}

	/**
	 * {@return the list that pages of the centre's neighbours belong to}
	 */
	String list() {
		return "neighbourhood %s %s %s".formatted(centre.opaque(), kinds.types(), kinds.links());
	}

}
