package org.skillsgraph.matching;

import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.skills.ResolvedSkill;

/**
 * How far a mentor is above the mentee. One or two levels are best: a mentor further
 * ahead has forgotten what was difficult.
 */
final class LevelGap {

	/** The largest gap without a penalty. */
	private static final long BEST = 2;

	private static final double LESS_PER_LEVEL = 0.25;

	/** A mentor below the wanted level can help part of the way. */
	private static final double PART_OF_THE_WAY = 0.5;

	private LevelGap() {
	}

	/**
	 * {@return whether the gap can be rated for a skill, if the mentor's level is known}
	 */
	static boolean isRated(ResolvedMentorQuestion resolved, ResolvedSkill wanted) {
		return resolved.levelOfMentee(wanted) != null || wanted.level() != null;
	}

	/**
	 * {@return whether the gap can be rated for a skill and a mentor}
	 */
	static boolean isRated(ResolvedMentorQuestion resolved, ResolvedSkill wanted, Candidate candidate) {
		return candidate.level(wanted.key()) != null && isRated(resolved, wanted);
	}

	/**
	 * {@return 0 to 1, the mean over all wanted skills that can be rated, weighted by
	 * importance and rarity} Empty if none can be rated.
	 */
	static OptionalDouble value(ResolvedMentorQuestion resolved, Candidate candidate) {
		double value = 0;
		double all = 0;
		for (ResolvedSkill wanted : resolved.wanted()) {
			Long level = candidate.level(wanted.key());
			if (level != null && isRated(resolved, wanted)) {
				double weight = resolved.weight(wanted);
				value += weight * value(level, resolved.levelOfMentee(wanted), wanted.level());
				all += weight;
			}
		}
		return (all > 0) ? OptionalDouble.of(value / all) : OptionalDouble.empty();
	}

	/**
	 * {@return the value of one skill}: 1 for one or two levels above, a quarter less for
	 * each further level, 0 if not above at all; half of it for a mentor below the wanted
	 * level.
	 * @param mentors the mentor's level
	 * @param mentees the mentee's level, if known
	 * @param wanted the level to reach, if given
	 */
	static double value(long mentors, @Nullable Long mentees, @Nullable Long wanted) {
		double value = (mentees != null) ? value(mentors - mentees) : 1;
		return (wanted != null && mentors < wanted) ? PART_OF_THE_WAY * value : value;
	}

	private static double value(long gap) {
		return (gap <= 0) ? 0 : 1 - LESS_PER_LEVEL * Math.max(0, gap - BEST);
	}

}
