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

/**
 * The steps of a plan in an order in which they can be gone, with what each is for.
 *
 * @param steps the first first
 * @param because for each step the places, from 0, of the later ones that need it, in
 * order; none for what is needed for the target alone
 */
record Walk(List<Step> steps, List<List<Integer>> because) {

	/**
	 * {@return a plan's steps in order: each as soon as it can be done}
	 * @param steps that lead from the start to the target
	 * @throws IllegalStateException when they don't
	 */
	static Walk of(Background start, List<Step> steps) {
		List<Step> left = new ArrayList<>(steps);
		List<Step> ordered = new ArrayList<>();
		List<Background> before = new ArrayList<>(List.of(start));
		while (!left.isEmpty()) {
			Background now = before.getLast();
			Step next = left.stream()
				.filter((step) -> now.meets(step.requires()))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("A plan can't be walked: " + left));
			left.remove(next);
			ordered.add(next);
			before.add(now.and(next.gains()));
		}
		return new Walk(List.copyOf(ordered), because(ordered, before));
	}

	private static List<List<Integer>> because(List<Step> steps, List<Background> before) {
		List<List<Integer>> because = new ArrayList<>();
		steps.forEach((step) -> because.add(new ArrayList<>()));
		for (int place = 0; place < steps.size(); place++) {
			int later = place;
			uses(steps.get(place).requires(), before.subList(0, place + 1))
				.forEach((used) -> because.get(used).add(later));
		}
		return because.stream().map(List::copyOf).toList();
	}

	/**
	 * {@return the places of the steps that a requirement rests on} Where it is met in
	 * several ways the one that rests on the fewest.
	 * @param before what is there before each step up to where the requirement is asked
	 */
	private static Set<Integer> uses(@Nullable Requirement requirement, List<Background> before) {
		return switch (requirement) {
			case null -> Set.of();
			case Requirement.AllOf all -> {
				Set<Integer> used = new TreeSet<>();
				all.parts().forEach((part) -> used.addAll(uses(part, before)));
				yield used;
			}
			case Requirement.AnyOf any -> any.parts()
				.stream()
				.filter(before.getLast()::meets)
				.map((part) -> uses(part, before))
				.min(Comparator.comparingInt(Set::size))
				.orElseThrow();
			default -> {
				int met = IntStream.range(0, before.size())
					.filter((place) -> before.get(place).meets(requirement))
					.findFirst()
					.orElseThrow();
				yield (met > 0) ? Set.of(met - 1) : Set.of();
			}
		};
	}

}
