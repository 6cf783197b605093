package org.skillsgraph.paths;

import graphql.schema.DataFetchingEnvironment;
import org.skillsgraph.access.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PathsController {

	private final FindingPaths findingPaths;

	PathsController(FindingPaths findingPaths) {
		this.findingPaths = findingPaths;
	}

	@QueryMapping
	LearningPathResult learningPath(@Argument LearningPathInput input, DataFetchingEnvironment environment) {
		Viewer viewer = Viewer.of(environment.getGraphQlContext());
		return findingPaths.find(viewer, input);
	}

}
