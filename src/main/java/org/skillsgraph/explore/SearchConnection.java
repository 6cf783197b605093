package org.skillsgraph.explore;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/** A page of what a search found; the parts are named as the schema names them. */
record SearchConnection(List<SearchEdge> edges, List<Id> nodes, PageInfo pageInfo, int totalCount) {

	record SearchEdge(String cursor, Id node) {
	}

	record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
			@Nullable String endCursor) {
	}

	static SearchConnection of(List<SearchEdge> edges, int before, int all) {
		PageInfo info = new PageInfo(before + edges.size() < all, before > 0,
				edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor());
		return new SearchConnection(edges, edges.stream().map(SearchEdge::node).toList(), info, all);
	}

}
