package org.skillsgraph.demo;

import java.util.Arrays;

/** The levels by the schema's names, the lowest first. */
enum Level {

	NOVICE(1), BEGINNER(2), COMPETENT(3), PROFICIENT(4), EXPERT(5);

	/** The skill is there, but its level isn't known. */
	static final int UNKNOWN = 0;

	private final int number;

	Level(int number) {
		this.number = number;
	}

	/**
	 * {@return the level as the files write it, 1 to 5}
	 */
	int number() {
		return number;
	}

	/**
	 * {@return the level that the files write so}
	 * @param number 1 to 5
	 */
	static Level of(int number) {
		return Arrays.stream(values()).filter((level) -> level.number == number).findFirst().orElseThrow();
	}

}
