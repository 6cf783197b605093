package org.skillsgraph.explore;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.BadRequestException;
import org.skillsgraph.graph.Cursors;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Id;
import org.skillsgraph.graph.Reads;

import org.springframework.stereotype.Component;

/**
 * Finds things by words. A word counts most where it is a name, less where it begins one,
 * and least where it is almost one: one letter may be wrong in a word of four, two in a
 * word of eight.
 */
@Component
class Searching {

	private static final int LONGEST = 1_000;

	private static final int MOST_WORDS = 20;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
		if (text.length() > LONGEST) {
			throw new BadRequestException("INVALID_INPUT", "`text` takes at most 1,000 characters.");
		}
		String query = query(text);
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

	/**
	 * Only letters and digits reach the index's own query language: nothing of it can be
	 * smuggled in.
	 */
	static String query(String text) {
		return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT))
			.filter((word) -> !word.isEmpty())
			.distinct()
			.limit(MOST_WORDS)
			.map(Searching::word)
			.collect(Collectors.joining(" "));
	}

	private static String word(String word) {
		String exact = "name:%1$s^8 title:%1$s^6 aliases:%1$s^6 %1$s^2 %1$s*".formatted(word);
		return (word.length() < 4) ? exact : exact + " " + word + ((word.length() < 8) ? "~1" : "~2");
	}

}
