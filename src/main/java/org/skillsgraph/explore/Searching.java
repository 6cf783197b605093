package org.skillsgraph.explore;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Cursors;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Id;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.graph.WordQuery;

import org.springframework.stereotype.Component;

/**
 * Finds things by words.
 */
@Component
class Searching {

	private static final CypherFile SEARCH = CypherFile.of("explore/search");

	private final Reads reads;

	private final Cursors cursors;

	private final Clock clock;

	Searching(Reads reads, Cursors cursors, Clock clock) {
		this.reads = reads;
		this.cursors = cursors;
		this.clock = clock;
	}

	SearchConnection search(String text, List<SearchKind> kinds, int first, @Nullable String after) {
		List<Id> hits = hits(text, kinds);
		String list = "search " + kinds.stream().sorted().distinct().toList() + text;
		int start = (after != null) ? ((Number) cursors.opened(list, after).getFirst()).intValue() : 0;
		int end = Math.min(hits.size(), start + first);
		return SearchConnection.of(IntStream.range(Math.min(start, end), end)
			.mapToObj((place) -> new SearchConnection.SearchEdge(cursors.sealed(list, List.of(place + 1)),
					hits.get(place)))
			.toList(), start, hits.size());
	}

	private List<Id> hits(String text, List<SearchKind> kinds) {
		String query = WordQuery.of(text);
		if (query.isEmpty()) {
			return List.of();
		}
		return reads
			.run(SEARCH,
					Map.of("text", query, "types", kinds.stream().map(SearchKind::type).toList(), "now",
							ZonedDateTime.now(clock)))
			.stream()
			.map((hit) -> new Id(hit.get("type").asString(), hit.get("key").asString()))
			.toList();
	}

}
