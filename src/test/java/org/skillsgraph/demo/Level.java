package org.skillsgraph.demo;

/** The levels by the schema's names, the lowest first. */
enum Level {

	NOVICE, BEGINNER, COMPETENT, PROFICIENT, EXPERT;

	/** The skill is there, but its level isn't known. */
	static final int UNKNOWN = 0;

	/**
	 * {@return the level as the files write it, 1 to 5}
	 */
	int number() {
		return ordinal() + 1;
	}

	/**
	 * {@return the level that the files write so}
	 * @param number 1 to 5
	 */
	static Level of(int number) {
		return values()[number - 1];
	}

}
