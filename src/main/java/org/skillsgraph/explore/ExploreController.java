package org.skillsgraph.explore;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.Id;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ExploreController {

	private static final int MOST_IDS = 100;

	private final Searching searching;

	ExploreController(Searching searching) {
		this.searching = searching;
	}

	@QueryMapping
	@Nullable Id node(@Argument String id) {
		return Id.of(id).orElse(null);
	}

	@QueryMapping
	List<@Nullable Id> nodes(@Argument List<String> ids) {
		if (ids.size() > MOST_IDS) {
			throw new BadRequestException("INVALID_INPUT", "`ids` takes at most " + MOST_IDS + " ids.");
		}
		return ids.stream().<@Nullable Id>map((id) -> Id.of(id).orElse(null)).toList();
	}

	@QueryMapping
	SearchConnection search(@Argument String text, @Argument @Nullable List<SearchKind> kinds, @Argument int first,
			@Argument @Nullable String after) {
		List<SearchKind> wanted = (kinds != null) ? kinds : List.of(SearchKind.values());
		return searching.search(text, wanted, first, after);
	}

}
