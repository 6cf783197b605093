package org.skillsgraph.training;

import java.util.List;

import org.skillsgraph.paging.PageInfo;

/** A page of trainers, best first; the parts are named as the schema names them. */
record TrainerMatchConnection(List<Edge> edges, List<TrainerMatch> nodes, PageInfo pageInfo, int totalCount,
		TrainerRanking ranking) {

	record Edge(String cursor, TrainerMatch node) {
	}

	/**
	 * {@return a page}
	 * @param edges what is on it
	 * @param before how many come before it
	 * @param all how many there are
	 * @param ranking how they came about
	 */
	static TrainerMatchConnection of(List<Edge> edges, int before, int all, TrainerRanking ranking) {
		PageInfo info = PageInfo.of(edges.stream().map(Edge::cursor).toList(), before, all);
		return new TrainerMatchConnection(edges, edges.stream().map(Edge::node).toList(), info, all, ranking);
	}

}
