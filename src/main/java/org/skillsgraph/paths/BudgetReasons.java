package org.skillsgraph.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.planning.PathCost;
import org.skillsgraph.planning.PlanThreads;
import org.skillsgraph.planning.Problem;
import org.skillsgraph.steps.PathTarget;
import org.skillsgraph.wording.Wording;

/** Explains why no path keeps within a budget. */
final class BudgetReasons {

	private BudgetReasons() {
	}

	/**
	 * {@return the reason, in words that a person can act on}
	 * @param question as it was asked
	 * @param sure whether it is proven that there is no path
	 * @param planners to find the least that a path takes
	 */
	static String text(PathQuestion question, boolean sure, PlanThreads planners) {
		if (!sure) {
			return "No path within the budget was found in the time available.";
		}
		PathBudget budget = question.budget();
		List<String> told = new ArrayList<>();
		above(question, PathCost.HOURS, budget.hours(), planners, "Every path takes at least %s, and the budget is %s.",
				Wording::hours)
			.ifPresent(told::add);
		above(question, PathCost.COST, budget.cost(), planners, "Every path costs at least %s, and the budget is %s.",
				Wording::number)
			.ifPresent(told::add);
		above(question, PathCost.WEEKS, (budget.weeks() != null) ? budget.weeks().doubleValue() : null, planners,
				"Every path takes at least %s, and the budget is %s.",
				(weeks) -> Wording.count((long) Math.ceil(weeks), "week"))
			.ifPresent(told::add);
		return told.isEmpty() ? "No path stays within every part of the budget at once." : String.join(" ", told);
	}

	private static Optional<String> above(PathQuestion question, PathCost kind, @Nullable Double limit,
			PlanThreads planners, String text, DoubleFunction<String> words) {
		if (limit == null) {
			return Optional.empty();
		}
		Problem problem = ProblemGrounding.of(least(question).with(kind, PathBudget.NONE), false);
		return planners.plans(problem, PathBudget.NONE, 1)
			.plans()
			.stream()
			.map((plan) -> kind.spoken(problem.objective().least(plan.weight(), plan.bound())))
			.filter((least) -> least > limit)
			.map((least) -> text.formatted(words.apply(least), words.apply(limit)))
			.findFirst();
	}

	/** Of a target with parts, any of them is better than nothing. */
	private static PathQuestion least(PathQuestion question) {
		PathTarget target = question.target();
		if (!target.partial()) {
			return question;
		}
		return question.with(PathTarget.whole(new Requirement.AnyOf(target.missing(question.start()))));
	}

}
