package org.skillsgraph.matching;

import java.util.List;

import org.skillsgraph.paging.PageInfo;
import org.skillsgraph.paging.RankedPages;
import org.skillsgraph.ranking.Ranking;

/**
 * A page of mentors, best first; component names match the schema.
 *
 * @param edges the page's mentors with their cursors
 * @param nodes the page's mentors
 * @param pageInfo the page's place in the list
 * @param totalCount how many mentors there are
 * @param ranking how the list was ranked
 * @param served the wishes for which no mentor was sought
 */
record MentorMatchConnection(List<RankedPages.Edge<MentorMatch>> edges, List<MentorMatch> nodes, PageInfo pageInfo,
		int totalCount, Ranking<MentorFactor, MentorRule> ranking, List<ServedWish> served) {

	static MentorMatchConnection of(RankedPages.Page<MentorMatch> page, Ranking<MentorFactor, MentorRule> ranking,
			List<ServedWish> served) {
		return new MentorMatchConnection(page.edges(), page.nodes(), page.pageInfo(), page.totalCount(), ranking,
				served);
	}

}
