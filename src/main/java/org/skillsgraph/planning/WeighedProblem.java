package org.skillsgraph.planning;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Weighs actions so that one kind of weight outweighs all kinds after it, as
 * {@link Objective} lists them.
 */
public final class WeighedProblem {

	/** The largest sum the solver adds up exactly. */
	private static final double HEAVIEST = 1e17;

	private final Problem problem;

	private final ToLongFunction<Problem.Action> tie;

	private final boolean preferDates;

	private WeighedProblem(Problem problem, ToLongFunction<Problem.Action> tie, boolean preferDates) {
		this.problem = problem;
		this.tie = tie;
		this.preferDates = preferDates;
	}

	/**
	 * {@return a problem with its weights} Without tie-breakers where the sums would get
	 * too large.
	 * @param problem whose actions weigh as much as they take of the minimised quantity,
	 * or as the part of the target counts that they give up
	 * @param tie the weight of a step among plans that are equal otherwise
	 * @param preferDates whether a step with a free date is better than one without
	 */
	public static Problem of(Problem problem, ToLongFunction<Problem.Action> tie, boolean preferDates) {
		return new WeighedProblem(problem, tie, preferDates).weighed()
			.or(() -> new WeighedProblem(problem, (action) -> 0, preferDates).weighed())
			.orElse(problem);
	}

	private Optional<Problem> weighed() {
		List<Problem.Action> steps = problem.actions().stream().filter((action) -> !action.givesUp()).toList();
		long unit = 1 + steps.stream().mapToLong(tie).sum();
		double most = problem.calendar().soonest() ? problem.horizon()
				: steps.stream().mapToDouble(Problem.Action::weight).sum();
		double noDate = unit * (most + 1);
		long dated = steps.stream().map(Problem.Action::timing).filter(Timing::mayWait).count();
		double givenUp = noDate * (dated + 1);
		double parts = problem.actions()
			.stream()
			.filter(Problem.Action::givesUp)
			.mapToDouble(Problem.Action::weight)
			.sum();
		if (givenUp * (parts + 1) > HEAVIEST) {
			return Optional.empty();
		}
		Objective objective = new Objective(unit, (long) noDate, preferDates ? (long) noDate : 0);
		return Optional.of(problem.with(
				(action) -> action
					.weighing(action.givesUp() ? action.weight() * (long) givenUp : weight(action, objective)),
				objective));
	}

	private long weight(Problem.Action action, Objective objective) {
		long full = action.timing().noFreeDate() ? objective.waiting() : 0;
		long quantity = problem.calendar().soonest() ? 0 : action.weight() * objective.unit();
		return full + quantity + tie.applyAsLong(action);
	}

}
