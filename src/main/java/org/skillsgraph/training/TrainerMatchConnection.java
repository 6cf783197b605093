package org.skillsgraph.training;

import java.util.List;

import org.skillsgraph.paging.PageInfo;

/** A page of trainers, best first; component names match the schema. */
record TrainerMatchConnection(List<Edge> edges, List<TrainerMatch> nodes, PageInfo pageInfo, int totalCount,
		TrainerRanking ranking) {

	record Edge(String cursor, TrainerMatch node) {
	}

	/**
	 * {@return a page}
	 * @param edges the page's edges
	 * @param before how many come before it
	 * @param all how many there are in total
	 * @param ranking how the list was ranked
	 */
	static TrainerMatchConnection of(List<Edge> edges, int before, int all, TrainerRanking ranking) {
		PageInfo info = PageInfo.of(edges.stream().map(Edge::cursor).toList(), before, all);
		return new TrainerMatchConnection(edges, edges.stream().map(Edge::node).toList(), info, all, ranking);
	}

}
