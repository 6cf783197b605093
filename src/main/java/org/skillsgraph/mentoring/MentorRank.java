package org.skillsgraph.mentoring;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.skills.Level;

/**
 * How good a mentor somebody is in a skill, regardless of who asks. It orders the mentors
 * of a skill, and says which candidates {@code findMentors} looks at; those are ranked by
 * {@code MentorFactors}. The lower rank is shown first.
 * <p>
 * <code>rank = 1 − (0.6 · s + 0.4 · e)</code>. The strength
 * <code>s = 0.4 + c · (l / 5 − 0.4)</code> is the level l visible to everyone, shrunk
 * towards 2 of 5 the further the confidence c is below 1; it is 0.4 if no level is known.
 * The experience <code>e = n / (n + 2)</code> grows ever more slowly with the number n of
 * mentorships in the skill: two give one half. The weights are a judgement: having
 * mentored says nearly as much about a mentor as what they know. Rounded to four
 * decimals.
 */
final class MentorRank {

	private static final double STRENGTH = 0.6;

	private static final double EXPERIENCE = 0.4;

	private static final double USUAL = 0.4;

	private static final double HIGHEST = Level.HIGHEST;

	private static final double HALF = 2;

	private MentorRank() {
	}

	/**
	 * {@return the rank, 0 to 1}
	 * @param level visible to everyone, 1 to 5; null if unknown
	 * @param confidence in the level, 0 to 1
	 * @param times how often they have mentored in the skill
	 */
	static double of(@Nullable Long level, double confidence, long times) {
		double strength = (level != null) ? USUAL + confidence * (level / HIGHEST - USUAL) : USUAL;
		double experience = times / (times + HALF);
		return Math.round((1 - STRENGTH * strength - EXPERIENCE * experience) * 10_000) / 10_000.0;
	}

}
