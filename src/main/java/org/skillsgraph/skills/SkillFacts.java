package org.skillsgraph.skills;

import java.util.List;

/**
 * The facts that near skills are computed from. Skills are numbers, their index in the
 * list; lists of skills are arrays, since there may be millions.
 *
 * @param skills each once, by key
 * @param held the skills of each person, as visible to everyone
 * @param calledFor the skills that each role calls for
 */
@SuppressWarnings("ArrayRecordComponent")
record SkillFacts(List<Skill> skills, int[][] held, int[][] calledFor) {

	/**
	 * A skill or a group of skills.
	 *
	 * @param key the skill's key
	 * @param kind as in the schema
	 * @param broader the skills directly broader
	 */
	record Skill(String key, String kind, int[] broader) {

		boolean group() {
			return kind.equals("GROUP");
		}

		/** Speaking one language doesn't partly cover another. */
		boolean likeSiblings() {
			return !kind.equals("LANGUAGE") && !group();
		}

	}

}
