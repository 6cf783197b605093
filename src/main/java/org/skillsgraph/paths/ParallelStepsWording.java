package org.skillsgraph.paths;

import java.util.List;
import java.util.stream.IntStream;

import org.skillsgraph.wording.Wording;

/**
 * Describes which steps of one moment are taken together, and which later steps need
 * them.
 *
 * @param moment at which they are taken
 * @param first the index of the first of them, from 0
 */
record ParallelStepsWording(ParallelSteps moment, int first) {

	/**
	 * {@return the indexes of the other steps}
	 */
	List<Integer> others(int place) {
		return IntStream.range(first, first + moment.steps().size()).filter((other) -> other != place).boxed().toList();
	}

	/**
	 * {@return the same in words, each sentence after a space}
	 * @param because the indexes of the steps that need the one at this place
	 */
	String text(int place, List<Integer> because) {
		List<Integer> others = others(place);
		List<Integer> later = because.stream().filter((needing) -> !others.contains(needing)).toList();
		String together = others.isEmpty() ? "" : " Take it %s.".formatted(when(place, because));
		String needed = later.isEmpty() ? ""
				: " %s %s it.".formatted(steps("Step", later), (later.size() > 1) ? "need" : "needs");
		return together + needed;
	}

	/**
	 * Two steps can also be taken one after the other if only one of them names the
	 * other.
	 */
	private String when(int place, List<Integer> because) {
		boolean several = moment.steps().size() > 2;
		String others = steps("step", others(place));
		if (moment.bound()) {
			return "together with " + others + (several ? ": they require each other" : ": each requires the other");
		}
		if (several) {
			return "together with " + others;
		}
		return (because.containsAll(others(place)) ? "before %s, or together with it" : "after %s, or together with it")
			.formatted(others);
	}

	private static String steps(String step, List<Integer> places) {
		return step + ((places.size() > 1) ? "s " : " ") + Wording.and(places, (place) -> String.valueOf(place + 1));
	}

}
