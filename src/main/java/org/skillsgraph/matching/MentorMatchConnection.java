package org.skillsgraph.matching;

import java.util.List;

import org.skillsgraph.paging.PageInfo;

/** A page of mentors, best first; component names match the schema. */
record MentorMatchConnection(List<Edge> edges, List<MentorMatch> nodes, PageInfo pageInfo, int totalCount,
		MentorRanking ranking) {

	record Edge(String cursor, MentorMatch node) {
	}

	/**
	 * {@return a page}
	 * @param edges the page's edges
	 * @param before how many come before it
	 * @param all how many there are in total
	 * @param ranking how the list was ranked
	 */
	static MentorMatchConnection of(List<Edge> edges, int before, int all, MentorRanking ranking) {
		PageInfo info = PageInfo.of(edges.stream().map(Edge::cursor).toList(), before, all);
		return new MentorMatchConnection(edges, edges.stream().map(Edge::node).toList(), info, all, ranking);
	}

}
