package org.skillsgraph.skills;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which skills are parts of which, and how similar that makes them. Skills and groups are
 * numbers from 0; the work is bounded by the number of ancestors of each.
 * <p>
 * The fewer parts a skill has, the more specific it is. Its intrinsic information content
 * is <code>IC(s) = 1 − ln(1 + narrower(s)) / ln(N)</code>: 1 for a skill without parts,
 * towards 0 for one that contains nearly all N (Seco, Veale and Hayes, An Intrinsic
 * Information Content Metric for Semantic Similarity in WordNet, 2004). A part counts
 * once, however many paths lead to it, so the count is at most N.
 */
final class Taxonomy {

	private final int[][] broader;

	/** All ancestors, direct and indirect; sorted. */
	private final int[][] wider;

	private final int[][] narrower;

	private final int[] parts;

	/**
	 * Computes all ancestors and descendants.
	 * @param broader for each skill the directly broader ones, without cycles
	 */
	Taxonomy(int[][] broader) {
		this.broader = broader;
		this.wider = IntStream.range(0, broader.length).mapToObj(this::climbed).toArray(int[][]::new);
		this.narrower = reversed(wider);
		this.parts = Arrays.stream(narrower).mapToInt((below) -> below.length).toArray();
	}

	private int[] climbed(int skill) {
		BitSet seen = new BitSet();
		Deque<Integer> open = new ArrayDeque<>(List.of(skill));
		while (!open.isEmpty()) {
			for (int one : broader[open.remove()]) {
				if (!seen.get(one)) {
					seen.set(one);
					open.add(one);
				}
			}
		}
		return seen.stream().toArray();
	}

	/**
	 * {@return for each number the indexes of the lists that contain it}
	 */
	static int[][] reversed(int[][] lists) {
		int[] sizes = new int[lists.length];
		Arrays.stream(lists).flatMapToInt(Arrays::stream).forEach((one) -> sizes[one]++);
		int[][] reversed = Arrays.stream(sizes).mapToObj((size) -> new int[size]).toArray(int[][]::new);
		for (int from = lists.length - 1; from >= 0; from--) {
			for (int to : lists[from]) {
				sizes[to]--;
				reversed[to][sizes[to]] = from;
			}
		}
		return reversed;
	}

	/**
	 * {@return the narrower skills, direct and indirect}
	 */
	int[] narrower(int skill) {
		return narrower[skill];
	}

	/**
	 * {@return the directly broader skills}
	 */
	int[] broader(int skill) {
		return broader[skill];
	}

	/**
	 * {@return whether one skill is broader than another, directly or indirectly}
	 */
	boolean wider(int one, int other) {
		return Arrays.binarySearch(wider[other], one) >= 0;
	}

	/**
	 * {@return a skill's information content, 0 to 1}
	 */
	double content(int skill) {
		return (parts.length > 1) ? Math.max(0, 1 - Math.log(1.0 + parts[skill]) / Math.log(parts.length)) : 0;
	}

	/**
	 * {@return how similar two skills are, 0 to 1}:
	 * <code>2 · IC(c) / (IC(one) + IC(other))</code>, where c is the common ancestor with
	 * the most information content, possibly one of the two (Lin, An
	 * Information-Theoretic Definition of Similarity, 1998); 0 without a common ancestor.
	 */
	double likeness(int one, int other) {
		if (one == other) {
			return 1;
		}
		double both = content(one) + content(other);
		return (both > 0) ? Math.min(1, 2 * shared(one, other) / both) : 0;
	}

	private double shared(int one, int other) {
		double most = 0;
		if (wider(one, other)) {
			most = content(one);
		}
		if (wider(other, one)) {
			most = Math.max(most, content(other));
		}
		for (int above : wider[one]) {
			if (wider(above, other)) {
				most = Math.max(most, content(above));
			}
		}
		return most;
	}

}
