package org.skillsgraph.matching;

import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.compiler.Selections;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class MentoringController {

	private final FindingMentors findingMentors;

	private final Selections selections;

	MentoringController(FindingMentors findingMentors, Selections selections) {
		this.findingMentors = findingMentors;
		this.selections = selections;
	}

	@QueryMapping
	Object findMentors(@Argument FindMentorsInput input, @Argument int first, @Argument @Nullable String after,
			DataFetchingEnvironment environment) {
		Viewer viewer = Viewer.of(environment.getGraphQlContext());
		return Objects.requireNonNull(
				selections.below(environment, findingMentors.find(Question.of(viewer, input), first, after)));
	}

}
