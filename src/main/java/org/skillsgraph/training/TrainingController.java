package org.skillsgraph.training;

import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.compiler.Selections;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class TrainingController {

	private final FindingTrainers findingTrainers;

	private final Selections selections;

	TrainingController(FindingTrainers findingTrainers, Selections selections) {
		this.findingTrainers = findingTrainers;
		this.selections = selections;
	}

	@QueryMapping
	Object findTrainers(@Argument FindTrainersInput input, @Argument int first, @Argument @Nullable String after,
			DataFetchingEnvironment environment) {
		return Objects
			.requireNonNull(selections.below(environment, findingTrainers.find(Question.of(input), first, after)));
	}

}
