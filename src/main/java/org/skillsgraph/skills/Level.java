package org.skillsgraph.skills;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.wording.Wording;

/**
 * How well somebody masters a skill, lowest first. It is stored as its number, so that
 * levels can be compared and computed with.
 */
public enum Level {

	/** Has taken the first steps. */
	NOVICE(1),

	/** Does simple tasks with help. */
	BEGINNER(2),

	/** Does the usual tasks alone. */
	COMPETENT(3),

	/** Masters unusual tasks too. */
	PROFICIENT(4),

	/** Advises people who are proficient. */
	EXPERT(5);

	/** The number of the highest level. */
	public static final int HIGHEST = EXPERT.number;

	private final int number;

	Level(int number) {
		this.number = number;
	}

	/**
	 * {@return its number, 1 to 5}
	 */
	public int number() {
		return number;
	}

	/**
	 * {@return "proficient" for 4}
	 * @param level 1 to 5
	 */
	public static String words(long level) {
		return Stream.of(values())
			.filter((one) -> one.number == level)
			.map((one) -> one.name().toLowerCase(Locale.ROOT))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * {@return "a beginner in Kafka" for 2, "proficient in Kafka" for 4}
	 * @param skill its name
	 * @param level 1 to 5
	 */
	public static String in(String skill, long level) {
		String words = words(level);
		return ((level == COMPETENT.number || level == PROFICIENT.number) ? words : Wording.one(words)) + " in "
				+ skill;
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
