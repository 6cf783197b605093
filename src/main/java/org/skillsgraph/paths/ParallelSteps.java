package org.skillsgraph.paths;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.skillsgraph.steps.Step;
import org.skillsgraph.steps.Steps;

/**
 * Steps taken at the same time; usually just one.
 *
 * @param steps in display order
 * @param bound whether none of them can be taken without all the others
 */
record ParallelSteps(List<Step> steps, boolean bound) {

	ParallelSteps {
		steps = List.copyOf(steps);
	}

	/**
	 * {@return the keys of the items among some steps}
	 */
	static Set<String> items(List<Step> steps) {
		Set<String> items = new HashSet<>();
		steps.stream().filter((step) -> step.kind() == Step.Kind.ITEM).forEach((step) -> items.add(step.key()));
		return items;
	}

}
