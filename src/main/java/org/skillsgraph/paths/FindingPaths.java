package org.skillsgraph.paths;

import java.util.List;
import java.util.stream.Stream;

import org.skillsgraph.access.Viewer;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.learning.Required;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.learning.Start;
import org.skillsgraph.planning.Formula;
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.planning.PathCost;
import org.skillsgraph.planning.PathSettings;
import org.skillsgraph.planning.PlanThreads;
import org.skillsgraph.planning.Problem;
import org.skillsgraph.skills.WantedSkills;
import org.skillsgraph.steps.StepSources;
import org.skillsgraph.steps.Steps;
import org.skillsgraph.steps.TargetCatalogue;

import org.springframework.stereotype.Component;

/**
 * Finds a path from a start to a target. One round trip fetches everything relevant to
 * the target; the plan is made here and replayed before it is returned.
 */
@Component
class FindingPaths {

	/** Limits on the skills of a target and on the number of paths. */
	private static final int MOST_SKILLS = 20;

	private static final int MOST_WAYS = 10;

	private final Catalogues catalogues;

	private final PlanThreads planners;

	private final PathSettings settings;

	FindingPaths(Catalogues catalogues, PlanThreads planners, PathSettings settings) {
		this.catalogues = catalogues;
		this.planners = planners;
		this.settings = settings;
	}

	/**
	 * {@return the cheapest path with alternatives, or why there is none}
	 * @param viewer who asks
	 * @param input the question
	 * @throws BadRequestException when the input is invalid or names something that
	 * doesn't exist
	 */
	LearningPathResult find(Viewer viewer, LearningPathInput input) {
		check(input);
		StepSources found = catalogues.of(viewer, input.target(), Start.of(viewer, input.from()));
		PathBudget budget = (input.budget() != null) ? input.budget() : PathBudget.NONE;
		boolean quickest = input.minimise() == PathCost.WEEKS || budget.weeks() != null;
		PathQuestion question = new PathQuestion(found.start(), found.target(),
				Steps.of(found, input.formats(), input.mentors(), quickest, settings), input.minimise(), budget);
		Problem problem = ProblemGrounding.of(question);
		if (problem.goal().equals(Formula.Any.FALSE)) {
			return blocked(question, found.catalogue());
		}
		PlanThreads.Outcome outcome = planners.plans(problem, budget, input.first());
		List<LearningPath> paths = outcome.plans()
			.stream()
			.map((plan) -> PathDescription.path(question, found, problem, plan))
			.filter((path) -> !path.steps().isEmpty() || path.missing().isEmpty())
			.toList();
		if (!paths.isEmpty()) {
			return paths.getFirst().with(paths.subList(1, paths.size()));
		}
		return (outcome.plans().isEmpty() || (budget.limits() && reachesMore(question)))
				? new LearningPathBlocked(List.of(), BudgetReasons.text(question, outcome.isSure(), planners))
				: blocked(question, found.catalogue());
	}

	private static boolean reachesMore(PathQuestion question) {
		List<Requirement> missing = question.target().missing(question.start());
		return question.target().missing(BlockedPaths.reached(question.start(), question.steps())).size() < missing
			.size();
	}

	private static LearningPathBlocked blocked(PathQuestion question, TargetCatalogue catalogue) {
		BlockedPaths blocking = new BlockedPaths(question, catalogue);
		return new LearningPathBlocked(Required.of(blocking.causes()), blocking.text());
	}

	private static void check(LearningPathInput input) {
		BadRequestException.unless(input.target().skills() == null || !input.target().skills().isEmpty(),
				"NOTHING_WANTED", "Name at least one skill to learn.");
		BadRequestException.unless(input.target().wanted().size() <= MOST_SKILLS, "TOO_MANY",
				"At most %d skills can be the target.".formatted(MOST_SKILLS));
		WantedSkills.checkImportance(input.target().wanted());
		BadRequestException.unless(input.first() >= 1 && input.first() <= MOST_WAYS, "INVALID_INPUT",
				"`first` of `learningPath` is between 1 and %d.".formatted(MOST_WAYS));
		BadRequestException.unless(input.formats() == null || !input.formats().isEmpty(), "INVALID_INPUT",
				"Name at least one format, or leave `formats` out for any.");
		PathBudget budget = input.budget();
		BadRequestException.unless(
				budget == null || Stream.of(budget.hours(), budget.cost(), budget.weeks())
					.allMatch((limit) -> limit == null || limit.doubleValue() >= 0),
				"INVALID_INPUT", "A budget can't be below 0.");
	}

}
