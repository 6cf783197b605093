package org.skillsgraph.matching;

import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

/**
 * How far a mentor is above the mentee. One or two levels are best: whoever is further
 * away has forgotten what was difficult.
 */
final class LevelGap {

	/** From here on the mentor is further away than is best. */
	private static final long BEST = 2;

	private static final double LESS_PER_LEVEL = 0.25;

	/** Who is below the level to reach can go a part of the way. */
	private static final double PART_OF_THE_WAY = 0.5;

	private LevelGap() {
	}

	/**
	 * {@return whether it can be told for a skill, with a mentor whose level is known}
	 */
	static boolean asked(ResolvedQuestion inquiry, ResolvedSkill wanted) {
		return inquiry.levelOfMentee(wanted) != null || wanted.level() != null;
	}

	/**
	 * {@return whether it is told for a skill and a mentor}
	 */
	static boolean told(ResolvedQuestion inquiry, ResolvedSkill wanted, Candidate candidate) {
		return candidate.level(wanted.key()) != null && asked(inquiry, wanted);
	}

	/**
	 * {@return 0 to 1, over all wanted skills for which it can be told, by importance and
	 * rarity} Empty when it can be told for none.
	 */
	static OptionalDouble value(ResolvedQuestion inquiry, Candidate candidate) {
		double value = 0;
		double all = 0;
		for (ResolvedSkill wanted : inquiry.wanted()) {
			Long level = candidate.level(wanted.key());
			if (level != null && asked(inquiry, wanted)) {
				double weight = wanted.importance() * wanted.rarity(inquiry.mentors());
				value += weight * value(level, inquiry.levelOfMentee(wanted), wanted.level());
				all += weight;
			}
		}
		return (all > 0) ? OptionalDouble.of(value / all) : OptionalDouble.empty();
	}

	/**
	 * {@return what one skill is worth}: 1 for one or two levels above, a quarter less
	 * for each one more, 0 when not above at all; half of it for a mentor who hasn't
	 * reached the wanted level.
	 * @param mentors the mentor's level
	 * @param mentees the mentee's level, if known
	 * @param wanted the level to reach, if said
	 */
	static double value(long mentors, @Nullable Long mentees, @Nullable Long wanted) {
		double value = (mentees != null) ? value(mentors - mentees) : 1;
		return (wanted != null && mentors < wanted) ? PART_OF_THE_WAY * value : value;
	}

	private static double value(long gap) {
		return (gap <= 0) ? 0 : 1 - LESS_PER_LEVEL * Math.max(0, gap - BEST);
	}

}
