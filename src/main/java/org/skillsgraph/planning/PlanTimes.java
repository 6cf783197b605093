package org.skillsgraph.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;

/**
 * The times of a plan in the solver's model: every action begins when what it needs has
 * ended, on one of its dates if it has any, nobody is at two places at once, and of the
 * actions in the person's own time one is taken after the other. An action may also wait
 * for a date that isn't known yet, after all known ones.
 */
final class PlanTimes {

	private final CpModel model;

	private final Problem problem;

	private final BoolVar[] taken;

	private final IntVar[] starts;

	private final IntVar[] ends;

	/** The moment from which a fact holds. */
	private final IntVar[] since;

	/** The moment from which a fact is being gained. */
	private final IntVar[] beginning;

	private final List<BoolVar> waiting = new ArrayList<>();

	/** Those of the waiting whose weight doesn't hold already that no date is free. */
	private final List<BoolVar> weighing = new ArrayList<>();

	private final List<IntervalVar> elsewhere = new ArrayList<>();

	private final List<IntervalVar> ownTime = new ArrayList<>();

	private final IntVar last;

	/**
	 * Adds times to a model.
	 * @param taken whether each action is taken
	 * @param facts whether each fact is relied on; null where nothing gives it
	 */
	PlanTimes(CpModel model, Problem problem, BoolVar[] taken, BoolVar[] facts) {
		this.model = model;
		this.problem = problem;
		this.taken = taken;
		long horizon = problem.horizon();
		this.last = model.newIntVar(0, Math.min(horizon, problem.calendar().last()), "last");
		this.starts = times(taken.length, horizon);
		this.ends = times(taken.length, horizon);
		this.since = times(facts.length, horizon);
		this.beginning = times(facts.length, horizon);
		IntStream.range(0, taken.length).forEach(this::place);
		model.addNoOverlap(elsewhere);
		model.addNoOverlap(ownTime);
		model.addGreaterOrEqual(last, ownMinutes());
		List<List<Integer>> givers = Problem.givers(problem.actions());
		IntStream.range(0, givers.size()).forEach((fact) -> support(fact, givers.get(fact), facts[fact]));
	}

	/**
	 * One after the other takes as long as all together: said once more, since the
	 * solver's bounds come from sums.
	 */
	private LinearExprBuilder ownMinutes() {
		LinearExprBuilder sum = LinearExpr.newBuilder();
		for (int action = 0; action < taken.length; action++) {
			Timing timing = problem.actions().get(action).timing();
			if (timing.inOwnTime() && timing.dates().isEmpty()) {
				sum.addTerm(taken[action], timing.minutes());
			}
		}
		return sum;
	}

	private IntVar[] times(int count, long horizon) {
		return IntStream.range(0, count).mapToObj((each) -> model.newIntVar(0, horizon, "")).toArray(IntVar[]::new);
	}

	private void place(int action) {
		Timing timing = problem.actions().get(action).timing();
		model.addLessOrEqual(ends[action], last).onlyEnforceIf(taken[action]);
		List<Literal> ways = new ArrayList<>();
		for (Timing.Slot date : timing.dates()) {
			BoolVar way = model.newBoolVar("");
			ways.add(way);
			model.addEquality(starts[action], date.start()).onlyEnforceIf(way);
			model.addEquality(ends[action], date.end()).onlyEnforceIf(way);
			if (date.inFullDays()) {
				elsewhere.add(model.newOptionalFixedInterval(date.start(), date.end() - date.start(), way, ""));
			}
		}
		BoolVar free = ways.isEmpty() ? taken[action] : model.newBoolVar("");
		if (!ways.isEmpty()) {
			ways.add(free);
			mayWait(timing, free);
			model.addGreaterOrEqual(starts[action], timing.laterThanKnown()).onlyEnforceIf(free);
			ways.forEach((way) -> model.addImplication(way, taken[action]));
			ways.add(taken[action].not());
			model.addExactlyOne(ways);
		}
		model.addEquality(LinearExpr.newBuilder().add(ends[action]).addTerm(starts[action], -1), timing.minutes())
			.onlyEnforceIf(free);
		if (timing.inOwnTime() && timing.minutes() > 0) {
			ownTime.add(model.newOptionalFixedSizeIntervalVar(starts[action], timing.minutes(), free, ""));
		}
	}

	private void mayWait(Timing timing, BoolVar free) {
		waiting.add(free);
		if (!timing.noFreeDate()) {
			weighing.add(free);
		}
	}

	/** A fact that is relied on comes from one of its givers. */
	private void support(int fact, List<Integer> givers, BoolVar relied) {
		List<Literal> support = new ArrayList<>();
		for (int giver : givers) {
			BoolVar from = model.newBoolVar("");
			support.add(from);
			model.addImplication(from, taken[giver]);
			model.addGreaterOrEqual(since[fact], ends[giver]).onlyEnforceIf(from);
			model.addGreaterOrEqual(beginning[fact], starts[giver]).onlyEnforceIf(from);
		}
		if (!support.isEmpty()) {
			support.add(relied.not());
			model.addBoolOr(support);
		}
	}

	/** Lets an action begin only once a fact holds. */
	void after(int action, int fact, Literal where) {
		model.addGreaterOrEqual(starts[action], since[fact]).onlyEnforceIf(where);
	}

	/** Lets an action end only once a fact is being gained. */
	void with(int action, int fact, Literal where) {
		model.addGreaterOrEqual(ends[action], beginning[fact]).onlyEnforceIf(where);
	}

	/** Adds what the times weigh to an expression to minimise. */
	void weigh(LinearExprBuilder sum) {
		Objective objective = problem.objective();
		weighing.forEach((free) -> sum.addTerm(free, objective.waiting()));
		if (problem.calendar().soonest()) {
			sum.addTerm(last, objective.unit());
		}
	}

	/** Minimises how many actions wait for a date, then the last moment. */
	void minimise() {
		LinearExprBuilder sum = LinearExpr.newBuilder();
		waiting.forEach((free) -> sum.addTerm(free, 1 + problem.horizon()));
		model.minimize(sum.add(last));
	}

	/**
	 * {@return what the times weigh in a solution}
	 */
	long weight(CpSolver solver) {
		Objective objective = problem.objective();
		long withoutDate = weighing.stream().filter(solver::booleanValue).count();
		return withoutDate * objective.waiting()
				+ (problem.calendar().soonest() ? solver.value(last) * objective.unit() : 0);
	}

	/**
	 * {@return the times of the actions in a solution}
	 */
	List<Timing.Slot> of(CpSolver solver) {
		return IntStream.range(0, starts.length)
			.mapToObj((action) -> new Timing.Slot(solver.value(starts[action]), solver.value(ends[action])))
			.toList();
	}

}
