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
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.planning.PathCost;
import org.skillsgraph.planning.Problem;

/**
 * Translates a question into numbers. A fact is a leaf that something requires and the
 * start doesn't meet. A skill at two levels is two facts; a step that gives the higher
 * level gives both.
 */
final class ProblemGrounding {

	/** The largest sum the solver adds up exactly. */
	private static final double HEAVIEST = 1e17;

	private final Background start;

	private final List<Requirement> facts = new ArrayList<>();

	private final Map<Requirement, Integer> numbers = new HashMap<>();

	private final Map<String, List<Integer>> skills = new HashMap<>();

	private ProblemGrounding(Background start) {
		this.start = start;
	}

	/**
	 * {@return the problem over numbers, with only the relevant actions}
	 * @param question as it was asked
	 */
	static Problem of(PathQuestion question) {
		ProblemGrounding grounding = new ProblemGrounding(question.start());
		Formula goal = grounding.formula(question.target());
		List<Formula> needs = question.steps().stream().map((step) -> grounding.formula(step.requires())).toList();
		List<Problem.Action> actions = IntStream.range(0, question.steps().size())
			.mapToObj((step) -> grounding.action(question, step, needs.get(step)))
			.filter((action) -> !action.gives().isEmpty())
			.toList();
		return heavierThanTies(new Problem(grounding.facts.size(), actions, goal).relevant(), question.minimise());
	}

	/**
	 * Scales the minimised quantity above all tie-breakers. Of equal plans, the one with
	 * fewer hours and steps wins; when hours are minimised, the one with fewer steps.
	 */
	private static Problem heavierThanTies(Problem problem, PathCost minimise) {
		long ties = 1 + problem.actions().stream().mapToLong((action) -> tie(action, minimise)).sum();
		double heaviest = problem.actions().stream().mapToDouble(Problem.Action::weight).sum() * ties;
		if (heaviest > HEAVIEST) {
			return problem;
		}
		return new Problem(problem.facts(),
				problem.actions()
					.stream()
					.map((action) -> new Problem.Action(action.step(), action.needs(), action.gives(),
							action.weight() * ties + tie(action, minimise), action.hundredths()))
					.toList(),
				problem.goal(), ties);
	}

	private static long tie(Problem.Action action, PathCost minimise) {
		return (minimise == PathCost.HOURS) ? 1 : 1 + Math.ceilDiv(action.hundredths().get(PathBudget.HOURS), 100);
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

	private Problem.Action action(PathQuestion question, int step, Formula needs) {
		Step taken = question.steps().get(step);
		List<Integer> gives = taken.gains().stream().flatMap((gain) -> given(gain).stream()).distinct().toList();
		return new Problem.Action(step, needs, gives, question.minimise().of(taken.effort()),
				PathBudget.hundredths(taken.effort()));
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
