package org.skillsgraph.explore;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.Id;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ExploreController {

	private static final int MOST_IDS = 100;

	private final Searching searching;

	private final Exploring exploring;

	private final FindingRoutes findingRoutes;

	ExploreController(Searching searching, Exploring exploring, FindingRoutes findingRoutes) {
		this.searching = searching;
		this.exploring = exploring;
		this.findingRoutes = findingRoutes;
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

	@QueryMapping
	Neighbourhood neighbourhood(@Argument String of, @Argument int depth, @Argument int first,
			@Argument @Nullable List<NodeKind> kinds, @Argument @Nullable List<LinkKind> links,
			@Argument @Nullable String after, DataFetchingEnvironment environment) {
		return exploring.around(Viewer.of(environment.getGraphQlContext()),
				NeighbourhoodQuestion.of(of, depth, first, kinds, links, after));
	}

	@QueryMapping
	List<Route> routes(@Argument String from, @Argument String to, @Argument int first, @Argument int maxLength,
			DataFetchingEnvironment environment) {
		return findingRoutes.between(Viewer.of(environment.getGraphQlContext()),
				RoutesQuestion.of(from, to, first, maxLength));
	}

}
