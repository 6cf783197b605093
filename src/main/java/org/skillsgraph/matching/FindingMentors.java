package org.skillsgraph.matching;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.paging.RankedPages;

import org.springframework.stereotype.Component;

/**
 * Finds possible mentors. One round trip fetches all facts; matches and their order are
 * computed from them here, anew for each page.
 */
@Component
class FindingMentors {

	private final Mentors mentors;

	private final RankedPages pages;

	FindingMentors(Mentors mentors, RankedPages pages) {
		this.mentors = mentors;
		this.pages = pages;
	}

	/**
	 * {@return a page of mentors, best first}
	 * @param question the question
	 * @param first the page size
	 * @param after the cursor after which the page begins
	 */
	MentorMatchConnection find(Question question, int first, @Nullable String after) {
		RankedPages.Start start = pages.start(question.list(), after);
		Mentors.Found found = mentors.asked(question, start.moment());
		MentorMatching matching = MentorMatching.of(found.resolved(), found.candidates());
		int all = matching.ranked().size();
		int from = Math.min(start.place(), all);
		List<MentorMatchConnection.Edge> edges = IntStream.range(from, Math.min(from + first, all))
			.mapToObj((place) -> new MentorMatchConnection.Edge(pages.cursor(question.list(), start, place),
					MentorMatch.of(found.resolved(), matching.ranked().get(place))))
			.toList();
		MentorRanking ranking = MentorRanking.of(found.resolved(), matching, start.moment().toOffsetDateTime());
		return MentorMatchConnection.of(edges, from, all, ranking);
	}

}
