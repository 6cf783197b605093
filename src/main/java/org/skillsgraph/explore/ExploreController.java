package org.skillsgraph.explore;

import java.util.List;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.compiler.Selections;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.Id;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ExploreController {

	private static final int MOST_IDS = 100;

	private final Selections selections;

	private final Searching searching;

	ExploreController(Selections selections, Searching searching) {
		this.selections = selections;
		this.searching = searching;
	}

	@QueryMapping
	@Nullable Object node(@Argument String id, DataFetchingEnvironment environment) {
		return selections.below(environment, Id.of(id).orElse(null));
	}

	@QueryMapping
	Object nodes(@Argument List<String> ids, DataFetchingEnvironment environment) {
		if (ids.size() > MOST_IDS) {
			throw new BadRequestException("INVALID_INPUT", "`ids` takes at most " + MOST_IDS + " ids.");
		}
		return Objects
			.requireNonNull(selections.below(environment, ids.stream().map((id) -> Id.of(id).orElse(null)).toList()));
	}

	@QueryMapping
	Object search(@Argument String text, @Argument @Nullable List<SearchKind> kinds, @Argument int first,
			@Argument @Nullable String after, DataFetchingEnvironment environment) {
		List<SearchKind> wanted = (kinds != null) ? kinds : List.of(SearchKind.values());
		return Objects.requireNonNull(selections.below(environment, searching.search(text, wanted, first, after)));
	}

}
