package org.skillsgraph.explore;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;
import org.skillsgraph.paging.PageInfo;

/** A page of search results; the components have the schema's names. */
record SearchConnection(List<SearchEdge> edges, List<Id> nodes, PageInfo pageInfo, int totalCount, boolean capped) {

	record SearchEdge(String cursor, Id node, SearchMatch match, @Nullable Id relatedTo) {

		static SearchEdge of(String cursor, SearchHit hit) {
			return new SearchEdge(cursor, hit.node(), hit.match(), hit.relatedTo());
		}

	}

	static SearchConnection of(List<SearchEdge> edges, int before, int all, boolean capped) {
		PageInfo info = PageInfo.of(edges.stream().map(SearchEdge::cursor).toList(), before, all);
		return new SearchConnection(edges, edges.stream().map(SearchEdge::node).toList(), info, all, capped);
	}

}
