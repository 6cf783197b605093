package org.skillsgraph.matching;

import java.util.List;

import org.skillsgraph.paging.PageInfo;

/** A page of mentors, best first; the parts are named as the schema names them. */
record MentorMatchConnection(List<Edge> edges, List<MentorMatch> nodes, PageInfo pageInfo, int totalCount,
		MentorRanking ranking) {

	record Edge(String cursor, MentorMatch node) {
	}

	/**
	 * {@return a page}
	 * @param edges what is on it
	 * @param before how many come before it
	 * @param all how many there are
	 * @param ranking how they came about
	 */
	static MentorMatchConnection of(List<Edge> edges, int before, int all, MentorRanking ranking) {
		PageInfo info = PageInfo.of(edges.stream().map(Edge::cursor).toList(), before, all);
		return new MentorMatchConnection(edges, edges.stream().map(Edge::node).toList(), info, all, ranking);
	}

}
