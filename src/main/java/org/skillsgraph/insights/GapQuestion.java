package org.skillsgraph.insights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.roles.RoleBy;
import org.skillsgraph.skills.WantedSkill;
import org.skillsgraph.skills.WantedSkills;

/**
 * A valid question for a skill gap; the things it names haven't been looked up yet.
 *
 * @param viewer who asks
 * @param input the question
 * @param skills the skills named, sorted; null for those of a role or the goals
 */
record GapQuestion(Viewer viewer, SkillGapInput input, @Nullable List<WantedSkill> skills) {

	/** The most skills that can be named. */
	static final int MOST_NAMED = 100;

	/** The most skills of a role that count, by importance, and the most goals. */
	static final int MOST_SKILLS = 500;

	/** The most people that a team can have, including its parts. */
	static final int MOST_PEOPLE = 2_000;

	/**
	 * {@return the question in an input}
	 * @throws BadRequestException with code TOO_MANY or INVALID_INPUT
	 */
	static GapQuestion of(Viewer viewer, SkillGapInput input) {
		return new GapQuestion(viewer, input, WantedSkills.skills(input.against().skills(), MOST_NAMED));
	}

	/**
	 * {@return the question as a parameter of {@code cypher/insights/skill-gap.cypher}}
	 */
	Map<String, Object> parameter() {
		Map<String, Object> parameter = new HashMap<>(Map.of("near", input.nearSkills(), "goals",
				input.against().goals() != null, "mostSkills", MOST_SKILLS, "mostPeople", MOST_PEOPLE + 1));
		SkillGapInput.Of of = input.of();
		if (of != null && of.team() != null) {
			parameter.put("team", of.team().parameter());
		}
		else if (of != null && of.person() != null) {
			parameter.put("person", of.person().parameter());
		}
		else if (viewer.person() != null) {
			parameter.put("person", Map.of("key", viewer.person()));
		}
		RoleBy role = input.against().role();
		if (role != null) {
			parameter.put("role", role.parameter());
		}
		if (skills != null) {
			parameter.put("skills", WantedSkills.parameter(skills));
		}
		return parameter;
	}

	/** Whether a team was named. */
	boolean ofTeam() {
		return input.of() != null && input.of().team() != null;
	}

}
