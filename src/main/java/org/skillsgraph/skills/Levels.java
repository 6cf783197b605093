package org.skillsgraph.skills;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The names of the five levels in a sentence. */
public final class Levels {

	private static final List<String> WORDS = List.of("novice", "beginner", "competent", "proficient", "expert");

	private Levels() {
	}

	/**
	 * {@return "proficient" for 4}
	 * @param level 1 to 5
	 */
	public static String words(long level) {
		return WORDS.get((int) level - 1);
	}

	/**
	 * {@return "Kafka at level proficient", or just "Kafka" without a level}
	 * @param skill its name
	 * @param level 1 to 5; null for none
	 */
	public static String of(String skill, @Nullable Long level) {
		return (level != null) ? skill + " at level " + words(level) : skill;
	}

}
