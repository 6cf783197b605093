package org.skillsgraph.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Requirement;

/**
 * Puts steps in the order in which the target and the requirements name what they give,
 * each after what it requires itself.
 */
final class AuthorsOrder {

	private final Map<Requirement, List<Step>> givers = new HashMap<>();

	private final Set<Step> seen = new LinkedHashSet<>();

	private final List<Step> ordered = new ArrayList<>();

	private AuthorsOrder(List<Step> steps) {
		for (Step step : steps) {
			step.gains().forEach((gain) -> givers.computeIfAbsent(thing(gain), (key) -> new ArrayList<>()).add(step));
		}
	}

	/**
	 * {@return the steps in order; those that nothing names last}
	 * @param target to reach
	 * @param steps in a stable order
	 */
	static List<Step> of(Requirement target, List<Step> steps) {
		AuthorsOrder order = new AuthorsOrder(steps);
		order.follow(target);
		steps.stream().filter((step) -> !order.seen.contains(step)).forEach(order.ordered::add);
		return List.copyOf(order.ordered);
	}

	private void follow(@Nullable Requirement requirement) {
		if (requirement != null) {
			requirement.leaves((leaf) -> givers.getOrDefault(thing(leaf), List.of()).forEach(this::add));
		}
	}

	private void add(Step step) {
		if (seen.add(step)) {
			follow(step.requires());
			ordered.add(step);
		}
	}

	/** A skill at any level, or an item or add-on. */
	private static Requirement thing(Requirement leaf) {
		return switch (leaf) {
			case Requirement.Skill skill -> new Requirement.Skill(skill.key(), null);
			case Requirement.With with -> new Requirement.Item(with.item());
			default -> leaf;
		};
	}

}
