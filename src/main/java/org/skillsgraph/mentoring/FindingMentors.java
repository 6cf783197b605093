package org.skillsgraph.mentoring;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Cursors;

import org.springframework.stereotype.Component;

/**
 * Finds who could mentor somebody. One round trip brings all facts; what fits and in
 * which order is worked out from them here. Later pages work it out again as of the first
 * page's moment: their cursor holds the place and the moment, and is good for no other
 * question.
 */
@Component
class FindingMentors {

	private final Mentors mentors;

	private final Cursors cursors;

	private final Clock clock;

	FindingMentors(Mentors mentors, Cursors cursors, Clock clock) {
		this.mentors = mentors;
		this.cursors = cursors;
		this.clock = clock;
	}

	/** Where a page begins, and as of when. */
	private record Start(ZonedDateTime moment, int place) {
	}

	/**
	 * {@return a page of mentors, best first}
	 * @param question what is looked for
	 * @param first how many
	 * @param after the cursor after which the page begins
	 */
	MentorMatchConnection find(Question question, int first, @Nullable String after) {
		Start start = start(question, after);
		Mentors.Found found = mentors.asked(question, start.moment());
		Matching matching = Matching.of(found.inquiry(), found.candidates());
		int all = matching.ranked().size();
		int from = Math.min(start.place(), all);
		List<MentorMatchConnection.Edge> edges = IntStream.range(from, Math.min(from + first, all))
			.mapToObj((place) -> new MentorMatchConnection.Edge(
					cursors.sealed(question.list(), List.of(start.moment(), place + 1)),
					MentorMatch.of(found.inquiry(), matching.ranked().get(place))))
			.toList();
		Ranking ranking = Ranking.of(found.inquiry(), matching, start.moment().toOffsetDateTime());
		return MentorMatchConnection.of(edges, from, all, ranking);
	}

	private Start start(Question question, @Nullable String after) {
		if (after == null) {
			return new Start(ZonedDateTime.now(clock).withZoneSameInstant(ZoneOffset.UTC), 0);
		}
		List<Object> position = cursors.opened(question.list(), after);
		return new Start((ZonedDateTime) position.get(0), ((Number) position.get(1)).intValue());
	}

}
