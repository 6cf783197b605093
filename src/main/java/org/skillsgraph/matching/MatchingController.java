package org.skillsgraph.matching;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class MatchingController {

	private final FindingMentors findingMentors;

	MatchingController(FindingMentors findingMentors) {
		this.findingMentors = findingMentors;
	}

	@QueryMapping
	MentorMatchConnection findMentors(@Argument FindMentorsInput input, @Argument int first,
			@Argument @Nullable String after, DataFetchingEnvironment environment) {
		Viewer viewer = Viewer.of(environment.getGraphQlContext());
		return findingMentors.find(MentorQuestion.of(viewer, input), first, after);
	}

}
