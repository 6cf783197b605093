package org.skillsgraph.ranking;

import java.util.List;

import org.skillsgraph.paging.PageInfo;
import org.skillsgraph.paging.RankedPages;

/**
 * A page of matches, best first; component names match the schema.
 *
 * @param edges the page's matches with their cursors
 * @param nodes the page's matches
 * @param pageInfo the page's place in the list
 * @param totalCount how many matches there are
 * @param ranking how the list was ranked
 * @param <M> the matches
 * @param <F> the factors
 * @param <R> the hard rules
 */
public record MatchConnection<M, F extends Enum<F> & Factor, R extends Enum<R>>(List<RankedPages.Edge<M>> edges,
		List<M> nodes, PageInfo pageInfo, int totalCount, Ranking<F, R> ranking) {

	/**
	 * {@return a page with the ranking of its list}
	 * @param page the page
	 * @param ranking how the list was ranked
	 * @param <M> the matches
	 * @param <F> the factors
	 * @param <R> the hard rules
	 */
	public static <M, F extends Enum<F> & Factor, R extends Enum<R>> MatchConnection<M, F, R> of(
			RankedPages.Page<M> page, Ranking<F, R> ranking) {
		return new MatchConnection<>(page.edges(), page.nodes(), page.pageInfo(), page.totalCount(), ranking);
	}

}
