package org.skillsgraph.insights;

import java.time.Clock;

import graphql.schema.DataFetchingEnvironment;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.access.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers which skills a person or a team lacks. */
@Controller
class SkillGapController {

	private final GapFacts gaps;

	private final Clock clock;

	SkillGapController(GapFacts gaps, Clock clock) {
		this.gaps = gaps;
		this.clock = clock;
	}

	@QueryMapping
	SkillGap skillGap(@Argument SkillGapInput input, DataFetchingEnvironment environment) {
		GapQuestion question = GapQuestion.of(Viewer.of(environment.getGraphQlContext()), input);
		return SkillGap.of(gaps.find(question, QuestionContext.now(question.viewer(), clock)));
	}

}
