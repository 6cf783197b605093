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
 * Which actions a plan could consist of, as a model for the CP-SAT solver: what is done
 * has what it needs, and every fact that is relied on is given by something. What the
 * model leaves open is that facts may rest on each other in a circle; that is right for
 * what is taken at the same time, and any other circle that was met is excluded by a
 * landmark. So whatever the model answers weighs at most what the best plan does, and an
 * answer that is a plan is the best.
 */
final class PlanModel {

	static {
		Loader.loadNativeLibraries();
	}

	/**
	 * The solver's last word.
	 *
	 * @param choice null where there is none, or none was found in time
	 * @param best whether no choice weighs less
	 * @param impossible whether the model can't be obeyed
	 * @param bound what every plan weighs at least
	 */
	record Verdict(@Nullable BitSet choice, boolean best, boolean impossible, long bound) {
	}

	private final CpModel model = new CpModel();

	private final Problem problem;

	private final BoolVar[] actions;

	private final BoolVar[] facts;

	private volatile @Nullable CpSolver running;

	/**
	 * Makes the model.
	 * @param problem with only what is relevant
	 * @param budget how many hundredths there are of each kind that actions count
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

	/** Excludes choices without any of these actions, since no plan does without. */
	void landmark(BitSet needed) {
		model.addBoolOr(needed.stream().mapToObj((action) -> actions[action]).toArray(Literal[]::new));
	}

	/** Excludes plans that hold all of these actions. */
	void otherThan(BitSet plan) {
		model.addBoolOr(plan.stream().mapToObj((action) -> actions[action].not()).toArray(Literal[]::new));
	}

	/** Tells the solver of a plan, to begin with. */
	void hint(BitSet plan) {
		model.clearHints();
		for (int action = 0; action < actions.length; action++) {
			model.addHint(actions[action], plan.get(action));
		}
	}

	/** Ends a solve that is under way, from another thread. */
	void stop() {
		CpSolver solver = running;
		if (solver != null) {
			solver.stopSearch();
		}
	}

	/**
	 * {@return the lightest choice, or what was found in time} One thread and a fixed
	 * seed, so that the same question has the same answer. The linear relaxation of all
	 * constraints is what bounds these models well. The solver would take SIGINT for
	 * itself, and the process would end without closing the database.
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
