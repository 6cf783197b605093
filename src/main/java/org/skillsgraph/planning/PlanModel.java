package org.skillsgraph.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import org.jspecify.annotations.Nullable;

/**
 * A model of the possible plans for the CP-SAT solver: every action taken has its needs
 * met, and every fact relied on is given by an action. The model allows facts to rest on
 * each other in a cycle. That is right for actions taken at the same time; any other
 * cycle that turns up is excluded by a landmark. So the model's answer never weighs more
 * than the best plan, and an answer that is a plan is the best one.
 */
final class PlanModel {

	/** The goal in the place of an action. */
	private static final int GOAL = -1;

	static {
		Loader.loadNativeLibraries();
	}

	/**
	 * The solver's result.
	 *
	 * @param choice null if there is none, or none was found in time
	 * @param weight of the choice
	 * @param times of each action; none where they don't matter
	 * @param best whether no choice weighs less
	 * @param impossible whether the model is infeasible
	 * @param bound a lower bound on the weight of every plan
	 */
	record Verdict(@Nullable BitSet choice, long weight, List<Timing.Slot> times, boolean best, boolean impossible,
			long bound) {
	}

	private final CpModel model = new CpModel();

	private final Problem problem;

	private final BoolVar[] actions;

	private final BoolVar[] facts;

	/** Null where times don't matter. */
	private final @Nullable PlanTimes times;

	private volatile @Nullable CpSolver running;

	private PlanModel(Problem problem, boolean timed) {
		this.problem = problem;
		this.actions = new BoolVar[problem.actions().size()];
		this.facts = new BoolVar[problem.facts()];
		for (int action = 0; action < actions.length; action++) {
			actions[action] = model.newBoolVar("a" + action);
		}
		List<List<Integer>> givers = Problem.givers(problem.actions());
		for (int fact = 0; fact < givers.size(); fact++) {
			if (!givers.get(fact).isEmpty()) {
				facts[fact] = model.newBoolVar("f" + fact);
				List<Literal> given = new ArrayList<>(List.of(facts[fact].not()));
				givers.get(fact).forEach((action) -> given.add(actions[action]));
				model.addBoolOr(given);
			}
		}
		this.times = timed ? new PlanTimes(model, problem, actions, facts) : null;
		for (int action = 0; action < actions.length; action++) {
			require(problem.actions().get(action).needs(), action, actions[action]);
		}
		require(problem.goal(), GOAL, model.trueLiteral());
	}

	/**
	 * {@return the model of all plans, the lightest to be found}
	 * @param problem with only the relevant actions
	 * @param budget the limit in hundredths for each amount that actions count
	 */
	static PlanModel ofPlans(Problem problem, List<Long> budget) {
		PlanModel plans = new PlanModel(problem, problem.calendar().decides());
		for (int kind = 0; kind < budget.size(); kind++) {
			plans.limit(kind, budget.get(kind));
		}
		LinearExprBuilder weight = LinearExpr.newBuilder()
			.addWeightedSum(plans.actions, problem.actions().stream().mapToLong(Problem.Action::weight).toArray());
		if (plans.times != null) {
			plans.times.weigh(weight);
		}
		plans.model.minimize(weight);
		return plans;
	}

	/**
	 * {@return the model of the times of one plan, the soonest to be found}
	 * @param plan with only the actions taken
	 */
	static PlanModel ofTimes(Problem plan) {
		PlanModel one = new PlanModel(plan, true);
		for (BoolVar action : one.actions) {
			one.model.addBoolAnd(new Literal[] { action });
		}
		Objects.requireNonNull(one.times).minimise();
		return one;
	}

	private void limit(int kind, long most) {
		if (most < PathBudget.ANY) {
			model.addLessOrEqual(
					LinearExpr.weightedSum(actions,
							problem.actions().stream().mapToLong((action) -> action.hundredths().get(kind)).toArray()),
					most);
		}
	}

	private void require(Formula formula, int action, Literal where) {
		switch (formula) {
			case Formula.All all -> all.parts().forEach((part) -> require(part, action, where));
			case Formula.Any any -> {
				List<Literal> parts = new ArrayList<>(List.of(where.not()));
				any.parts().forEach((part) -> parts.add(literal(part, action)));
				model.addBoolOr(parts);
			}
			case Formula.Is is -> {
				model.addImplication(where, facts[is.fact()]);
				if (times != null && action != GOAL) {
					times.after(action, is.fact(), where);
				}
			}
			case Formula.With with -> {
				model.addImplication(where, facts[with.fact()]);
				if (times != null && action != GOAL) {
					times.with(action, with.fact(), where);
				}
			}
		}
	}

	/** Where times matter, a fact that an action needs is more than that fact. */
	private Literal literal(Formula formula, int action) {
		if (times == null || action == GOAL) {
			if (formula instanceof Formula.Is is) {
				return facts[is.fact()];
			}
			if (formula instanceof Formula.With with) {
				return facts[with.fact()];
			}
		}
		BoolVar met = model.newBoolVar("");
		require(formula, action, met);
		return met;
	}

	/** Excludes choices without any of these actions: every plan takes one of them. */
	void landmark(BitSet needed) {
		model.addBoolOr(needed.stream().mapToObj((action) -> actions[action]).toArray(Literal[]::new));
	}

	/** Excludes plans that contain all of these actions. */
	void otherThan(BitSet plan) {
		model.addBoolOr(plan.stream().mapToObj((action) -> actions[action].not()).toArray(Literal[]::new));
	}

	/** Gives the solver a plan to start from. */
	void hint(BitSet plan) {
		model.clearHints();
		for (int action = 0; action < actions.length; action++) {
			model.addHint(actions[action], plan.get(action));
		}
	}

	/** Stops a running solve, from another thread. */
	void stop() {
		CpSolver solver = running;
		if (solver != null) {
			solver.stopSearch();
		}
	}

	/**
	 * {@return the lightest choice, or the best one found in time} One thread and a fixed
	 * seed make the answer deterministic. Linearizing all constraints gives good bounds
	 * for these models. The solver must not catch SIGINT: the process would end without
	 * closing the database.
	 */
	Verdict solve(Duration limit) {
		CpSolver solver = new CpSolver();
		solver.getParameters()
			.setNumWorkers(1)
			.setRandomSeed(1)
			.setLinearizationLevel(2)
			.setCatchSigintSignal(false)
			.setMaxTimeInSeconds(Math.max(limit.toNanos() / 1e9, 0.001));
		running = solver;
		CpSolverStatus status = solver.solve(model);
		running = null;
		boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
		BitSet choice = new BitSet();
		for (int action = 0; found && action < actions.length; action++) {
			choice.set(action, solver.booleanValue(actions[action]));
		}
		long bound = (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
		List<Timing.Slot> slots = (found && times != null) ? times.of(solver) : List.of();
		return new Verdict(found ? choice : null, found ? weight(solver, choice) : 0, slots,
				status == CpSolverStatus.OPTIMAL, status == CpSolverStatus.INFEASIBLE, Math.max(0, bound));
	}

	private long weight(CpSolver solver, BitSet choice) {
		return problem.weight(choice) + ((times != null) ? times.weight(solver) : 0);
	}

}
