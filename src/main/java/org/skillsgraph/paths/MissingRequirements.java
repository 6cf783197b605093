package org.skillsgraph.paths;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.steps.Step;

/**
 * Traces unmet requirements back to leaves that no step gives. If every leaf has a giver,
 * they depend on each other; then one of them counts as missing.
 */
final class MissingRequirements {

	private final Background most;

	private final Function<Requirement, List<Step>> givers;

	private final Set<Requirement> seen = new HashSet<>();

	private final List<Requirement> roots = new ArrayList<>();

	/** Leaves with a giver, each after the leaves it depends on. */
	private final List<Requirement> others = new ArrayList<>();

	/**
	 * Prepares the trace.
	 * @param most everything that can be reached
	 * @param givers of a leaf
	 */
	MissingRequirements(Background most, Function<Requirement, List<Step>> givers) {
		this.most = most;
		this.givers = givers;
	}

	/**
	 * {@return the missing leaves under a requirement, in the order they are met}
	 * @param requirement that can't be met
	 */
	List<Requirement> under(Requirement requirement) {
		follow(requirement);
		return roots.isEmpty() ? List.of(others.getFirst()) : List.copyOf(roots);
	}

	private void follow(@Nullable Requirement requirement) {
		if (requirement == null || most.meets(requirement)) {
			return;
		}
		if (!requirement.parts().isEmpty()) {
			requirement.parts().forEach(this::follow);
			return;
		}
		Requirement leaf = (requirement instanceof Requirement.With with) ? new Requirement.Item(with.item())
				: requirement;
		if (seen.add(leaf)) {
			List<Step> found = givers.apply(leaf);
			found.forEach((giver) -> follow(giver.requires()));
			(found.isEmpty() ? roots : others).add(leaf);
		}
	}

}
