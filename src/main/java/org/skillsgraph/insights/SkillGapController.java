package org.skillsgraph.insights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.compiler.Selections;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers which skills a person or a team lacks. */
@Controller
class SkillGapController {

	private final GapFacts gaps;

	private final Selections selections;

	private final Clock clock;

	SkillGapController(GapFacts gaps, Selections selections, Clock clock) {
		this.gaps = gaps;
		this.selections = selections;
		this.clock = clock;
	}

	@QueryMapping
	Object skillGap(@Argument SkillGapInput input, DataFetchingEnvironment environment) {
		GapQuestion question = GapQuestion.of(Viewer.of(environment.getGraphQlContext()), input);
		LocalDate today = LocalDate.now(clock);
		return Objects.requireNonNull(selections.below(environment, SkillGap.of(gaps.of(question, today))));
	}

}
