package org.skillsgraph.skills;

import java.util.List;

/**
 * All that tells which skills are near each other. Skills are numbers, their place in the
 * list, and lists of them are arrays, since there may be millions.
 *
 * @param skills each once, by key
 * @param held what each person has, as far as everyone may know
 * @param calledFor what each role calls for
 */
@SuppressWarnings("ArrayRecordComponent")
record SkillFacts(List<Skill> skills, int[][] held, int[][] calledFor) {

	/**
	 * A skill or a group of them.
	 *
	 * @param key the skill's
	 * @param kind the schema's word
	 * @param broader what is directly wider
	 */
	record Skill(String key, String kind, int[] broader) {

		boolean group() {
			return kind.equals("GROUP");
		}

		/** Who speaks one language doesn't speak another a little. */
		boolean likeSiblings() {
			return !kind.equals("LANGUAGE") && !group();
		}

	}

}
