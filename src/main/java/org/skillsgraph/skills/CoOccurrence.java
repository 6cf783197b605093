package org.skillsgraph.skills;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How often skills occur together, compared with chance. Skills are numbers from 0; each
 * list holds the skills of one person or one role. The work is bounded by the sum of the
 * squares of the lists' lengths, so callers must keep lists short.
 */
final class CoOccurrence {

	/** At this many co-occurrences a pair's strength is halved. */
	private static final double DOUBT = 5;

	private final int[][] lists;

	private final int[][] holders;

	private final int least;

	private final int all;

	/**
	 * Indexes the lists.
	 * @param lists each skill at most once per list
	 * @param skills how many skills there are
	 * @param least how often two skills must occur together to count: a rarer pair could
	 * reveal individuals
	 */
	CoOccurrence(int[][] lists, int skills, int least) {
		this.lists = lists;
		this.holders = holders(lists, skills);
		this.least = least;
		this.all = (int) Arrays.stream(lists).filter((list) -> list.length > 0).count();
	}

	private static int[][] holders(int[][] lists, int skills) {
		int[] sizes = new int[skills];
		Arrays.stream(lists).flatMapToInt(Arrays::stream).forEach((skill) -> sizes[skill]++);
		int[][] holders = Arrays.stream(sizes).mapToObj((size) -> new int[size]).toArray(int[][]::new);
		for (int list = 0; list < lists.length; list++) {
			for (int skill : lists[list]) {
				sizes[skill]--;
				holders[skill][sizes[skill]] = list;
			}
		}
		return holders;
	}

	/**
	 * {@return how many lists contain a skill}
	 */
	int times(int skill) {
		return holders[skill].length;
	}

	/**
	 * {@return the skills that occur with a given one more often than by chance, and how
	 * strongly}
	 */
	Map<Integer, Double> with(int skill) {
		Map<Integer, Integer> times = new HashMap<>();
		for (int list : holders[skill]) {
			for (int other : lists[list]) {
				times.merge(other, 1, Integer::sum);
			}
		}
		times.remove(skill);
		Map<Integer, Double> strengths = new HashMap<>();
		times.forEach((other, both) -> {
			double strength = (both < least) ? 0 : strength(both, holders[skill].length, holders[other].length, all);
			if (strength > 0) {
				strengths.put(other, strength);
			}
		});
		return strengths;
	}

	/**
	 * {@return how much more often two skills occur together than by chance, 0 to 1}:
	 * their normalized pointwise mutual information
	 * <code>ln(p(a,b) / (p(a) · p(b))) / −ln
	 * p(a,b)</code> (Bouma, 2009), shrunk towards 0 by <code>n / (n + 5)</code> for n
	 * co-occurrences; 0 if they co-occur less often than by chance or in every list.
	 * @param both how many lists contain both
	 * @param one how many contain the first
	 * @param other how many contain the second
	 * @param all how many lists there are
	 */
	static double strength(int both, int one, int other, int all) {
		if (both <= 0 || both >= all) {
			return 0;
		}
		double information = Math.log((double) both * all / ((double) one * other));
		double normalized = information / -Math.log((double) both / all);
		return Math.max(0, normalized) * both / (both + DOUBT);
	}

}
