package org.skillsgraph.training;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.ranking.MatchConnection;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class TrainingController {

	private final FindingTrainers findingTrainers;

	TrainingController(FindingTrainers findingTrainers) {
		this.findingTrainers = findingTrainers;
	}

	@QueryMapping
<<<<<<< HEAD
	MatchConnection<TrainerMatch, TrainerFactor, TrainerRule> findTrainers(@Argument FindTrainersInput input, @Argument int first,
			@Argument @Nullable String after) {
		return findingTrainers.find(Question.of(input), first, after);
=======
	Object findTrainers(@Argument FindTrainersInput input, @Argument int first, @Argument @Nullable String after,
			DataFetchingEnvironment environment) {
		return Objects.requireNonNull(
				selections.below(environment, findingTrainers.find(TrainerQuestion.of(input), first, after)));
>>>>>>> 61224a2 (Name questions for mentors and for trainers apart)
	}

}
