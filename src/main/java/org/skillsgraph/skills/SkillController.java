package org.skillsgraph.skills;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;
import org.skillsgraph.graph.Selections;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers the root that finds a skill, since a name may mean several.
 */
@Controller
class SkillController {

	private final NamingSkills naming;

	private final Selections selections;

	SkillController(NamingSkills naming, Selections selections) {
		this.naming = naming;
		this.selections = selections;
	}

	@QueryMapping
	@Nullable Object skill(@Argument SkillBy by, DataFetchingEnvironment environment) {
		return selections.below(environment, naming.key(by).map((key) -> new Id("Skill", key)).orElse(null));
	}

}
