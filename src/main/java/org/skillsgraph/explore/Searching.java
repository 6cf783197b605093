package org.skillsgraph.explore;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.paging.Cursors;
import org.skillsgraph.text.NameForm;
import org.skillsgraph.text.NameLookups;

import org.springframework.stereotype.Component;

/**
 * Searches by words: first things whose name is the text, then things with its words in a
 * name, then things described by them or near a skill that was found.
 */
@Component
class Searching {

	private static final CypherFile SEARCH = CypherFile.of("explore/search");

	/** Past this many results, a caller should refine the search. */
	private static final int MOST = 1_000;

	private final Reads reads;

	private final Cursors cursors;

	private final Clock clock;

	Searching(Reads reads, Cursors cursors, Clock clock) {
		this.reads = reads;
		this.cursors = cursors;
		this.clock = clock;
	}

	SearchConnection search(String text, List<SearchKind> kinds, int first, @Nullable String after) {
		List<SearchHit> found = found(text, kinds);
		List<SearchHit> hits = found.subList(0, Math.min(found.size(), MOST));
		String list = "search " + kinds.stream().sorted().distinct().toList() + text;
		int start = (after != null) ? ((Number) cursors.opened(list, after).getFirst()).intValue() : 0;
		int end = Math.min(hits.size(), start + first);
		return SearchConnection.of(IntStream.range(Math.min(start, end), end)
			.mapToObj((place) -> SearchConnection.SearchEdge.of(cursors.sealed(list, List.of(place + 1)),
					hits.get(place)))
			.toList(), start, hits.size(), found.size() > MOST);
	}

	private List<SearchHit> found(String text, List<SearchKind> kinds) {
		List<NameLookups> lookups = kinds.isEmpty() ? List.of() : NameLookups.of(text, named(kinds));
		if (lookups.isEmpty()) {
			return List.of();
		}
		Map<String, Object> question = Map.of("lookups", lookups.stream().map(NameLookups::parameter).toList(), "name",
				NameForm.of(text), "types", kinds.stream().map(SearchKind::type).toList(), "most", MOST);
		return reads.run(SEARCH, QuestionContext.now(Viewer.NOBODY, clock).parameters(question))
			.stream()
			.map(SearchHit::of)
			.toList();
	}

	/** Offerings have no names of their own: they are found by those of their items. */
	private static @Nullable List<String> named(List<SearchKind> kinds) {
		return List.of(SearchKind.values()).equals(kinds.stream().sorted().distinct().toList()) ? null : kinds.stream()
			.flatMap((kind) -> (kind == SearchKind.OFFERING) ? Stream.of(SearchKind.LEARNING_ITEM) : Stream.of(kind))
			.map(SearchKind::name)
			.distinct()
			.toList();
	}

}
