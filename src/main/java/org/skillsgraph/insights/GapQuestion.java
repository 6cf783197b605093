package org.skillsgraph.insights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.skillsgraph.access.Viewer;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.roles.RoleBy;
import org.skillsgraph.skills.WantedSkill;

/**
 * A valid question for a skill gap; the things it names haven't been looked up yet.
 *
 * @param viewer who asks
 * @param input the question
 */
record GapQuestion(Viewer viewer, SkillGapInput input) {

	/** The most skills that can be named. */
	static final int MOST_NAMED = 100;

	/** The most skills of a role that count, by importance, and the most goals. */
	static final int MOST_SKILLS = 500;

	/** The most people that a team can have, including its parts. */
	static final int MOST_PEOPLE = 2_000;

	private static final double MOST_IMPORTANT = 100;

	/**
	 * {@return the question that was asked}
	 * @throws BadRequestException when it is invalid
	 */
	static GapQuestion of(Viewer viewer, SkillGapInput input) {
		List<WantedSkill> skills = input.against().skills();
		if (skills != null && skills.size() > MOST_NAMED) {
			throw new BadRequestException("TOO_MANY", "At most 100 skills can be asked for at once.");
		}
		if (skills != null && skills.stream()
			.mapToDouble(GapQuestion::importance)
			.anyMatch((importance) -> !(importance > 0 && importance <= MOST_IMPORTANT))) {
			throw new BadRequestException("INVALID_INPUT", "`importance` is more than 0 and at most 100.");
		}
		return new GapQuestion(viewer, input);
	}

	/**
	 * {@return the importance of a named skill relative to others}
	 */
	static double importance(WantedSkill wanted) {
		return (wanted.importance() != null) ? wanted.importance() : 1;
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
		List<WantedSkill> skills = input.against().skills();
		if (skills != null) {
			parameter.put("skills",
					IntStream.range(0, skills.size()).mapToObj((place) -> named(place, skills.get(place))).toList());
		}
		return parameter;
	}

	private static Map<String, Object> named(int place, WantedSkill wanted) {
		Map<String, Object> named = new HashMap<>(wanted.skill().parameter());
		named.put("place", place);
		return named;
	}

	/** Whether a team was named. */
	boolean ofTeam() {
		return input.of() != null && input.of().team() != null;
	}

}
