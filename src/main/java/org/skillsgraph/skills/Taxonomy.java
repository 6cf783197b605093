package org.skillsgraph.skills;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which skills are parts of which, and how alike that makes them. Skills and groups are
 * numbers from 0; all work is bounded by how many wider ones there are of each.
 * <p>
 * A skill tells the more, the fewer there are in it: its intrinsic information content is
 * <code>IC(s) = 1 − ln(1 + narrower(s)) / ln(N)</code>, 1 for what has no parts, towards
 * 0 for what holds nearly all of N (Seco, Veale and Hayes, An Intrinsic Information
 * Content Metric for Semantic Similarity in WordNet, 2004). What many counts at most N,
 * whichever way it is reached.
 */
final class Taxonomy {

	private final int[][] broader;

	/** All that are wider, directly or through others; sorted. */
	private final int[][] wider;

	private final int[][] narrower;

	private final int[] parts;

	/**
	 * Works out the whole of it.
	 * @param broader for each skill what is directly wider, without cycles
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
	 * {@return for each number the places where it stands}
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
	 * {@return what is narrower, directly or through others}
	 */
	int[] narrower(int skill) {
		return narrower[skill];
	}

	/**
	 * {@return what is directly wider}
	 */
	int[] broader(int skill) {
		return broader[skill];
	}

	/**
	 * {@return whether one skill is wider than another, directly or through others}
	 */
	boolean wider(int one, int other) {
		return Arrays.binarySearch(wider[other], one) >= 0;
	}

	/**
	 * {@return how much a skill tells, 0 to 1}
	 */
	double content(int skill) {
		return (parts.length > 1) ? Math.max(0, 1 - Math.log(1.0 + parts[skill]) / Math.log(parts.length)) : 0;
	}

	/**
	 * {@return how alike two skills are, 0 to 1}:
	 * <code>2 · IC(c) / (IC(one) + IC(other))</code>, where c is what tells most of all
	 * that holds both (Lin, An Information-Theoretic Definition of Similarity, 1998); 0
	 * when nothing holds both.
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
