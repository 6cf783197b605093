package org.skillsgraph.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
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

	static {
		Loader.loadNativeLibraries();
	}

	/**
	 * The solver's result.
	 *
	 * @param choice null if there is none, or none was found in time
	 * @param best whether no choice weighs less
	 * @param impossible whether the model is infeasible
	 * @param bound a lower bound on the weight of every plan
	 */
	record Verdict(@Nullable BitSet choice, boolean best, boolean impossible, long bound) {
	}

	private final CpModel model = new CpModel();

	private final Problem problem;

	private final BoolVar[] actions;

	private final BoolVar[] facts;

	private volatile @Nullable CpSolver running;

	/**
	 * Builds the model.
	 * @param problem with only the relevant actions
	 * @param budget the limit in hundredths for each amount that actions count
	 */
	PlanModel(Problem problem, List<Long> budget) {
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
		for (int action = 0; action < actions.length; action++) {
			require(problem.actions().get(action).needs(), actions[action]);
		}
		require(problem.goal(), model.trueLiteral());
		for (int kind = 0; kind < budget.size(); kind++) {
			limit(kind, budget.get(kind));
		}
		model.minimize(LinearExpr.weightedSum(actions,
				problem.actions().stream().mapToLong(Problem.Action::weight).toArray()));
	}

	private void limit(int kind, long most) {
		if (most < PathBudget.ANY) {
			model.addLessOrEqual(
					LinearExpr.weightedSum(actions,
							problem.actions().stream().mapToLong((action) -> action.hundredths().get(kind)).toArray()),
					most);
		}
	}

	private void require(Formula formula, Literal where) {
		switch (formula) {
			case Formula.All all -> all.parts().forEach((part) -> require(part, where));
			case Formula.Any any -> {
				List<Literal> parts = new ArrayList<>(List.of(where.not()));
				any.parts().forEach((part) -> parts.add(literal(part)));
				model.addBoolOr(parts);
			}
			case Formula.Is is -> model.addImplication(where, facts[is.fact()]);
			case Formula.With with -> model.addImplication(where, facts[with.fact()]);
		}
	}

	private Literal literal(Formula formula) {
		return switch (formula) {
			case Formula.Is is -> facts[is.fact()];
			case Formula.With with -> facts[with.fact()];
			default -> {
				BoolVar met = model.newBoolVar("");
				require(formula, met);
				yield met;
			}
		};
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
		return new Verdict(found ? choice : null, status == CpSolverStatus.OPTIMAL, status == CpSolverStatus.INFEASIBLE,
				Math.max(0, bound));
	}

}
