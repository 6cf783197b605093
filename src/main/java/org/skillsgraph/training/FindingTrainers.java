package org.skillsgraph.training;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.paging.RankedPages;

import org.springframework.stereotype.Component;

/**
 * Finds possible trainers. One round trip fetches all facts; matches, their order and the
 * co-trainers are computed from them here, anew for each page.
 */
@Component
class FindingTrainers {

	private final Trainers trainers;

	private final RankedPages pages;

	FindingTrainers(Trainers trainers, RankedPages pages) {
		this.trainers = trainers;
		this.pages = pages;
	}

	/**
	 * {@return a page of trainers, best first}
	 * @param question the question
	 * @param first the page size
	 * @param after the cursor after which the page begins
	 */
	TrainerMatchConnection find(Question question, int first, @Nullable String after) {
		RankedPages.Start start = pages.start(question.list(), after);
		Trainers.Found found = trainers.asked(question, start.moment());
		TrainerMatching matching = TrainerMatching.of(found.resolved(), found.candidates(), found.learners(),
				start.place() + first);
		int all = matching.ranked().size();
		int from = Math.min(start.place(), all);
		List<TrainerMatchConnection.Edge> edges = IntStream.range(from, Math.min(from + first, all))
			.mapToObj((place) -> new TrainerMatchConnection.Edge(pages.cursor(question.list(), start, place),
					TrainerMatch.of(found.resolved(), matching.ranked().get(place))))
			.toList();
		return TrainerMatchConnection.of(edges, from, all, TrainerRanking.of(found.resolved(), matching));
	}

}
