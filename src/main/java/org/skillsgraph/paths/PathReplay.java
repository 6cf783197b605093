package org.skillsgraph.paths;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.Effort;
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.steps.PathTarget;
import org.skillsgraph.steps.Step;

/**
 * Replays a path moment by moment before it is returned. It uses nothing of the search:
 * neither its numbering nor its check of requirements.
 */
final class PathReplay {

	private final Set<Requirement> had = new HashSet<>();

	/** Items that are completed or taken right now. */
	private final Set<String> begun = new HashSet<>();

	private final Map<String, Long> levels;

	private PathReplay(Background start) {
		start.completed().forEach((item) -> had.add(new Requirement.Item(item)));
		begun.addAll(start.completed());
		start.addOns().forEach((addOn) -> had.add(new Requirement.AddOn(addOn)));
		this.levels = new HashMap<>(start.levels());
	}

	/**
	 * Checks that a path leads from the start to the target within the budget, and that
	 * no step is taken twice.
	 * @param question as it was asked
	 * @param moments in order; each with the steps taken at the same time
	 * @throws IllegalStateException when the path is wrong
	 */
	static void check(PathQuestion question, List<List<Step>> moments) {
		PathReplay replaying = new PathReplay(question.start());
		Effort effort = Effort.NONE;
		Set<Step> done = new HashSet<>();
		for (List<Step> moment : moments) {
			replaying.take(moment);
			for (Step step : moment) {
				demand(done.add(step), "Done twice:", step);
				effort = effort.and(step.effort());
			}
		}
		PathTarget target = question.target();
		demand(target.partial() || replaying.has(target.requirement()), "It doesn't lead to", target);
		PathBudget budget = question.budget();
		demand(within(budget.hours(), effort.hours()) && within(budget.cost(), effort.cost()),
				"It is above the budget:", effort);
	}

	private void take(List<Step> moment) {
		for (Step step : moment) {
			if (step.kind() == Step.Kind.ITEM) {
				begun.add(step.key());
			}
		}
		for (Step step : moment) {
			demand(has(step.requires()), "Something is missing before", step);
		}
		for (Step step : moment) {
			step.gains().forEach(this::gain);
		}
	}

	private static boolean within(@Nullable Double most, double value) {
		return most == null || value <= most + 0.01 * (1 + value);
	}

	private static void demand(boolean fine, String otherwise, Object what) {
		if (!fine) {
			throw new IllegalStateException("A path doesn't hold. " + otherwise + " " + what);
		}
	}

	private void gain(Requirement gain) {
		if (gain instanceof Requirement.Skill skill) {
			levels.merge(skill.key(), (skill.level() != null) ? skill.level() : Background.SOME, Math::max);
		}
		else {
			had.add(gain);
		}
	}

	private boolean has(@Nullable Requirement requirement) {
		if (requirement == null) {
			return true;
		}
		if (requirement instanceof Requirement.AllOf all) {
			for (Requirement part : all.parts()) {
				if (!has(part)) {
					return false;
				}
			}
			return true;
		}
		if (requirement instanceof Requirement.AnyOf any) {
			for (Requirement part : any.parts()) {
				if (has(part)) {
					return true;
				}
			}
			return false;
		}
		if (requirement instanceof Requirement.Skill skill) {
			Long level = levels.get(skill.key());
			return level != null && (skill.level() == null || skill.level() <= level);
		}
		if (requirement instanceof Requirement.With with) {
			return begun.contains(with.item());
		}
		return had.contains(requirement);
	}

}
