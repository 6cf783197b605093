package org.skillsgraph.skills;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves the root field that finds a skill, since a name may match several, and
 * rebuilds the near skills.
 */
@Controller
class SkillController {

	/** Below the 30-second timeout that ends any request. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final SkillResolver naming;

	private final RebuildingNearSkills rebuilding;

	SkillController(SkillResolver naming, RebuildingNearSkills rebuilding) {
		this.naming = naming;
		this.rebuilding = rebuilding;
	}

	@QueryMapping
	@Nullable Id skill(@Argument SkillBy by) {
		return naming.key(by).map((key) -> new Id("Skill", key)).orElse(null);
	}

	@MutationMapping
	RebuildNearSkillsResult rebuildNearSkills(@Argument RebuildNearSkillsInput input) {
		return rebuilding.asked(input.dryRun(), PATIENCE);
	}

}
