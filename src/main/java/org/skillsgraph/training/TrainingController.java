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
	MatchConnection<TrainerMatch, TrainerFactor, TrainerRule> findTrainers(@Argument FindTrainersInput input,
			@Argument int first, @Argument @Nullable String after) {
		return findingTrainers.find(TrainerQuestion.of(input), first, after);
	}

}
