package org.skillsgraph.paths;

import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.compiler.Selections;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PathsController {

	private final FindingPaths findingPaths;

	private final Selections selections;

	PathsController(FindingPaths findingPaths, Selections selections) {
		this.findingPaths = findingPaths;
		this.selections = selections;
	}

	@QueryMapping
	Object learningPath(@Argument LearningPathInput input, DataFetchingEnvironment environment) {
		Viewer viewer = Viewer.of(environment.getGraphQlContext());
		return Objects.requireNonNull(selections.below(environment, findingPaths.find(viewer, input)));
	}

}
