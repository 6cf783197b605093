package org.skillsgraph.mentoring;

import org.jspecify.annotations.Nullable;

/**
 * How good a mentor somebody is in a skill, whoever asks: of two, the one with the lower
 * rank is shown first.
 * <p>
 * <code>rank = 1 − (0.6 · s + 0.4 · e)</code>. The strength
 * <code>s = 0.4 + c · (l / 5 − 0.4)</code> is the level l that everyone may know, shrunk
 * towards 2 of 5 as far as the confidence c is short of 1; where no level is known it is
 * that 0.4. The experience <code>e = n / (n + 2)</code> grows ever less with the number n
 * of mentorships in the skill: two are half of it. Weights by judgement: that somebody
 * has mentored says nearly as much of a mentor as what they know. Rounded to four
 * decimals.
 */
final class MentorRank {

	private static final double STRENGTH = 0.6;

	private static final double EXPERIENCE = 0.4;

	private static final double USUAL = 0.4;

	private static final double HIGHEST = 5;

	private static final double HALF = 2;

	private MentorRank() {
	}

	/**
	 * {@return the rank, 0 to 1}
	 * @param level that everyone may know, 1 to 5; null when unknown
	 * @param confidence in it, 0 to 1
	 * @param times how often they have mentored in the skill
	 */
	static double of(@Nullable Long level, double confidence, long times) {
		double strength = (level != null) ? USUAL + confidence * (level / HIGHEST - USUAL) : USUAL;
		double experience = times / (times + HALF);
		return Math.round((1 - STRENGTH * strength - EXPERIENCE * experience) * 10_000) / 10_000.0;
	}

}
