package org.skillsgraph.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.steps.Step;

/**
 * The steps of a plan in a valid order, with the steps that each is for.
 *
 * @param moments in order
 * @param steps the same steps, one after the other
 * @param because for each step the indexes, from 0, of the steps that need it, later or
 * at the same time, in order; none for a step that only the target needs
 */
record Walk(List<ParallelSteps> moments, List<Step> steps, List<List<Integer>> because) {

	/**
	 * {@return the steps of a plan in order}
	 * @param steps that lead from the start to the target, by their start
	 * @throws IllegalStateException when they don't
	 */
	static Walk of(Background start, List<TimedStep> steps) {
		List<ParallelSteps> moments = StepOrder.of(start, steps);
		List<Step> ordered = moments.stream().flatMap((moment) -> moment.steps().stream()).toList();
		List<Background> before = new ArrayList<>(List.of(start));
		ordered.forEach((step) -> before.add(before.getLast().and(step.gains())));
		return new Walk(moments, ordered, because(moments, before));
	}

	private static List<List<Integer>> because(List<ParallelSteps> moments, List<Background> before) {
		List<List<Integer>> because = new ArrayList<>();
		for (ParallelSteps moment : moments) {
			int first = because.size();
			moment.steps().forEach((_) -> because.add(new ArrayList<>()));
			Uses uses = new Uses(before.subList(0, first + 1), moment.steps());
			for (int place = first; place < because.size(); place++) {
				int needing = place;
				uses.of(moment.steps().get(place - first).requires()).forEach((used) -> because.get(used).add(needing));
			}
		}
		return because.stream().map(List::copyOf).toList();
	}

	/**
	 * Finds the steps that requirements depend on.
	 *
	 * @param before the background before each step, up to the one with the requirement
	 * @param now the steps taken at that moment
	 */
	private record Uses(List<Background> before, List<Step> now) {

		/** Of several ways to meet it, picks the one that rests on the fewest steps. */
		Set<Integer> of(@Nullable Requirement requirement) {
			return switch (requirement) {
				case null -> Set.of();
				case Requirement.AllOf all -> {
					Set<Integer> used = new TreeSet<>();
					all.parts().forEach((part) -> used.addAll(of(part)));
					yield used;
				}
				case Requirement.AnyOf any -> any.parts()
					.stream()
					.filter((part) -> before.getLast().meets(part, ParallelSteps.items(now)))
					.map(this::of)
					.min(Comparator.comparingInt(Set::size))
					.orElseThrow();
				case Requirement.With with when !before.getLast().meets(with) ->
					Set.of(before.size() - 1 + taking(with.item()));
				default -> {
					int met = IntStream.range(0, before.size())
						.filter((place) -> before.get(place).meets(requirement))
						.findFirst()
						.orElseThrow();
					yield (met > 0) ? Set.of(met - 1) : Set.of();
				}
			};
		}

		private int taking(String item) {
			return IntStream.range(0, now.size())
				.filter((place) -> ParallelSteps.items(List.of(now.get(place))).contains(item))
				.findFirst()
				.orElseThrow();
		}

	}

}
