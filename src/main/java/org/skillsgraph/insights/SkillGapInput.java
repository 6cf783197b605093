package org.skillsgraph.insights;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.people.PersonBy;
import org.skillsgraph.people.TeamBy;
import org.skillsgraph.roles.RoleBy;
import org.skillsgraph.skills.WantedSkill;

/**
 * Whose skills are compared with what, as it was sent; the components have the schema's
 * names.
 */
record SkillGapInput(@Nullable Of of, Against against, boolean nearSkills) {

	record Of(@Nullable PersonBy person, @Nullable TeamBy team) {
	}

	record Against(@Nullable RoleBy role, @Nullable Goals goals, @Nullable List<WantedSkill> skills) {
	}

	enum Goals {

		WANTS_TO_LEARN

	}

}
