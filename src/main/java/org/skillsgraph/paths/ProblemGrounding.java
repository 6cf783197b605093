package org.skillsgraph.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.Formula;
import org.skillsgraph.planning.Objective;
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.planning.PathCost;
import org.skillsgraph.planning.Problem;
import org.skillsgraph.planning.Timing;
import org.skillsgraph.planning.WeighedProblem;
import org.skillsgraph.steps.PathTarget;
import org.skillsgraph.steps.Step;
import org.skillsgraph.steps.StepDates;

/**
 * Translates a question into numbers. A fact is a leaf that something requires and the
 * start doesn't meet. A skill at two levels is two facts; a step that gives the higher
 * level gives both.
 */
final class ProblemGrounding {

	/** Importances are compared to the hundredth. */
	private static final double FINENESS = 100;

	private final PathQuestion question;

	private final Background start;

	private final List<Requirement> facts = new ArrayList<>();

	private final Map<Requirement, Integer> numbers = new HashMap<>();

	private final Map<String, List<Integer>> skills = new HashMap<>();

	private ProblemGrounding(PathQuestion question) {
		this.question = question;
		this.start = question.start();
	}

	/**
	 * {@return the problem over numbers, with only the relevant actions} Of a target with
	 * parts, those that nothing provides are left out; within a budget, the others may be
	 * given up.
	 * @param question as it was asked
	 */
	static Problem of(PathQuestion question) {
		return of(question, true);
	}

	/**
	 * {@return the problem over numbers, with only the relevant actions}
	 * @param question as it was asked
	 * @param preferDates whether a step with a free date is better than one without
	 */
	static Problem of(PathQuestion question, boolean preferDates) {
		ProblemGrounding grounding = new ProblemGrounding(question);
		List<Formula> parts = question.target()
			.parts()
			.stream()
			.map((part) -> grounding.formula(part.requirement()))
			.toList();
		List<Formula> needs = question.steps().stream().map((step) -> grounding.formula(step.requires())).toList();
		List<Problem.Action> actions = IntStream.range(0, question.steps().size())
			.mapToObj((step) -> grounding.action(step, needs.get(step)))
			.filter((action) -> !action.gives().isEmpty())
			.toList();
		Problem whole = grounding.problem(actions, Formula.all(parts));
		Problem problem = question.target().partial() ? grounding.partial(whole, parts) : whole;
		return WeighedProblem.of(problem.relevant(), grounding::tie, preferDates);
	}

	private Problem problem(List<Problem.Action> actions, Formula goal) {
		return new Problem(facts.size(), actions, goal, Objective.PLAIN,
				new Problem.Calendar(question.minimise() == PathCost.WEEKS, question.budget().lastMinute()));
	}

	private Problem partial(Problem whole, List<Formula> parts) {
		List<Formula> reachable = whole.reachable(parts);
		if (!question.budget().limits()) {
			return problem(whole.actions(), Formula.all(reachable));
		}
		List<Problem.Action> actions = new ArrayList<>(whole.actions());
		List<Formula> goal = new ArrayList<>();
		for (int part = 0; part < parts.size(); part++) {
			if (reachable.contains(parts.get(part))) {
				PathTarget.Part asked = question.target().parts().get(part);
				int givenUp = fact(new Requirement.AllOf(List.of(asked.requirement())));
				long importance = Math.round(FINENESS * asked.weight());
				actions.add(new Problem.Action(Problem.Action.GIVEN_UP, Formula.All.TRUE, List.of(givenUp), importance,
						List.of(0L, 0L), Timing.NONE));
				goal.add(Formula.any(List.of(parts.get(part), new Formula.Is(givenUp))));
			}
		}
		return problem(actions, Formula.all(goal));
	}

	/**
	 * Of equal plans, the one with fewer hours and steps wins, and of those the one of
	 * which more is known; when hours are minimised, the one with fewer steps.
	 */
	private long tie(Problem.Action action) {
		Step step = question.steps().get(action.step());
		long unknown = (step.effort().estimated() || step.dates().state() == StepDates.State.NOT_SET) ? 1 : 0;
		long hours = (question.minimise() == PathCost.HOURS) ? 0
				: Math.ceilDiv(action.hundredths().get(PathBudget.HOURS), 100L);
		return 2 * (1 + hours) + unknown;
	}

	private Formula formula(@Nullable Requirement requirement) {
		return switch (requirement) {
			case null -> Formula.All.TRUE;
			case Requirement.AllOf all -> Formula.all(all.parts().stream().map(this::formula).toList());
			case Requirement.AnyOf any -> Formula.any(any.parts().stream().map(this::formula).toList());
			case Requirement.With with when !start.meets(with) ->
				new Formula.With(fact(new Requirement.Item(with.item())));
			default -> start.meets(requirement) ? Formula.All.TRUE : new Formula.Is(fact(requirement));
		};
	}

	private int fact(Requirement leaf) {
		return numbers.computeIfAbsent(leaf, (added) -> {
			facts.add(added);
			if (added instanceof Requirement.Skill skill) {
				skills.computeIfAbsent(skill.key(), (key) -> new ArrayList<>()).add(facts.size() - 1);
			}
			return facts.size() - 1;
		});
	}

	private Problem.Action action(int step, Formula needs) {
		Step taken = question.steps().get(step);
		List<Integer> gives = taken.gains().stream().flatMap((gain) -> given(gain).stream()).distinct().toList();
		return new Problem.Action(step, needs, gives, question.minimise().of(taken.effort()),
				PathBudget.hundredths(taken.effort()), taken.timing());
	}

	private List<Integer> given(Requirement gain) {
		if (gain instanceof Requirement.Skill skill) {
			return skills.getOrDefault(skill.key(), List.of())
				.stream()
				.filter((fact) -> covers(skill, (Requirement.Skill) facts.get(fact)))
				.toList();
		}
		return numbers.containsKey(gain) ? List.of(Objects.requireNonNull(numbers.get(gain))) : List.of();
	}

	private static boolean covers(Requirement.Skill gained, Requirement.Skill required) {
		return required.level() == null || (gained.level() != null && gained.level() >= required.level());
	}

}
