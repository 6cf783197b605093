package org.skillsgraph.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Searches for the lightest plan. It solves the model; an answer that doesn't reach the
 * goal rests on a cycle, is excluded by a landmark, and the model is solved again. This
 * is the implicit hitting set of Bonet and Castillo ("A complete algorithm for generating
 * landmarks", 2011). The master problem here also knows the needs of the actions, not
 * only landmarks: on catalogues without cycles the first answer is the plan.
 */
public final class PlanSearch {

	/**
	 * A plan.
	 *
	 * @param actions the actions taken
	 * @param weight of them all
	 * @param bound a lower bound on the weight of every plan
	 * @param times the actions that take a step, each in its time
	 */
	public record Plan(BitSet actions, long weight, long bound, List<PlacedAction> times) {
	}

	/** How long the solver gets to place a plan in time. */
	private static final Duration LONGEST_PLACING = Duration.ofSeconds(1);

	private static final Duration SHORTEST_PLACING = Duration.ofMillis(100);

	private final Problem problem;

	private final List<Long> budget;

	private final PlanModel model;

	private volatile long until;

	private boolean impossible;

	/**
	 * Starts a search.
	 * @param problem with only the relevant actions, whose goal can be reached
	 * @param budget the limit in hundredths for each amount that actions count
	 * @param limit how long it may take
	 */
	public PlanSearch(Problem problem, List<Long> budget, Duration limit) {
		this.problem = problem;
		this.budget = budget;
		this.until = System.nanoTime() + limit.toNanos();
		this.model = PlanModel.ofPlans(problem, budget);
	}

	/**
	 * {@return plans, the lightest first, none of which contains another}
	 * @param most the number of plans wanted
	 */
	public List<Plan> plans(int most) {
		List<Plan> plans = new ArrayList<>();
		Optional<Plan> plan = best(GreedyPlan.plan(problem));
		while (plan.isPresent() && plans.size() < most) {
			plans.add(plan.get());
			if (plans.size() < most && !plan.get().actions().isEmpty()) {
				model.otherThan(plan.get().actions());
				plan = best(null);
			}
			else {
				plan = Optional.empty();
			}
		}
		return plans;
	}

	/**
	 * Ends the search from another thread, keeping the plans found so far.
	 */
	void stop() {
		until = System.nanoTime();
		model.stop();
	}

	/**
	 * {@return whether it is proven that there are no more plans within the budget}
	 */
	boolean impossible() {
		return impossible;
	}

	/**
	 * {@return the lightest plan; none if the budget allows none or none was found in
	 * time}
	 * @param begin a plan to improve on
	 */
	private Optional<Plan> best(@Nullable BitSet begin) {
		Candidate best = (begin != null && affordable(begin)) ? candidate(begin) : null;
		best = (best != null && best.last() <= problem.calendar().last()) ? best : null;
		if (best != null) {
			model.hint(best.actions());
		}
		long bound = 0;
		long left = until - System.nanoTime();
		while (left > 0) {
			PlanModel.Verdict verdict = model.solve(Duration.ofNanos(left));
			if (verdict.impossible()) {
				impossible = true;
				return Optional.empty();
			}
			bound = Math.max(bound, verdict.bound());
			BitSet choice = verdict.choice();
			if (choice != null && GreedyPlan.reaches(problem, choice)) {
				best = lighter(best, found(verdict, choice));
				if (verdict.best()) {
					return Optional.of(plan(best, best.weight()));
				}
			}
			else if (choice != null) {
				model.landmark(landmark(choice));
			}
			left = (choice != null) ? until - System.nanoTime() : 0;
		}
		long known = bound;
		return Optional.ofNullable(best).map((plan) -> plan(plan, known));
	}

	/**
	 * An answer of the solver that isn't the lightest may have actions to spare. Where
	 * times decide, an action that the goal doesn't need may make it come sooner.
	 */
	private Candidate found(PlanModel.Verdict verdict, BitSet choice) {
		if (problem.calendar().decides()) {
			List<Timing.Slot> times = choice.stream().mapToObj(verdict.times()::get).toList();
			return new Candidate(choice, verdict.weight(), PlanSchedule.of(problem.only(choice), times));
		}
		BitSet pruned = GreedyPlan.pruned(problem, choice);
		return new Candidate(pruned, problem.weight(pruned), List.of());
	}

	private Candidate candidate(BitSet actions) {
		if (!problem.calendar().decides()) {
			return new Candidate(actions, problem.weight(actions), List.of());
		}
		List<PlacedAction> times = PlanSchedule.of(problem, actions, placing());
		return new Candidate(actions, problem.weight(actions) + PlanSchedule.weight(problem.only(actions), times),
				times);
	}

	private Plan plan(Candidate best, long bound) {
		List<PlacedAction> times = problem.calendar().decides() ? best.times()
				: PlanSchedule.of(problem, best.actions(), placing());
		return new Plan(best.actions(), best.weight(), bound,
				times.stream().filter((one) -> one.step() != Problem.Action.GIVEN_UP).toList());
	}

	private Duration placing() {
		Duration left = Duration.ofNanos(Math.max(0, until - System.nanoTime()));
		return (left.compareTo(LONGEST_PLACING) > 0) ? LONGEST_PLACING
				: (left.compareTo(SHORTEST_PLACING) < 0) ? SHORTEST_PLACING : left;
	}

	/**
	 * Actions that are a plan.
	 *
	 * @param weight of them all
	 * @param times of the actions; none where times don't decide
	 */
	private record Candidate(BitSet actions, long weight, List<PlacedAction> times) {

		long last() {
			return PlanSchedule.last(times);
		}

	}

	private static Candidate lighter(@Nullable Candidate one, Candidate other) {
		return (one == null || other.weight() < one.weight()) ? other : one;
	}

	private boolean affordable(BitSet plan) {
		for (int kind = 0; kind < budget.size(); kind++) {
			int counted = kind;
			if (plan.stream()
				.mapToLong((action) -> problem.actions().get(action).hundredths().get(counted))
				.sum() > budget.get(kind)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * {@return a set of actions such that every plan takes one of them} Every action
	 * outside the choice is allowed as long as the goal stays out of reach; the rest is a
	 * minimal landmark. Heavy actions are allowed first: a landmark of light actions says
	 * more.
	 */
	private BitSet landmark(BitSet chosen) {
		ReachableFacts reachable = new ReachableFacts(problem);
		chosen.stream().forEach(reachable::allow);
		BitSet needed = new BitSet();
		List<Integer> others = new ArrayList<>();
		for (int action = 0; action < problem.actions().size(); action++) {
			if (!chosen.get(action)) {
				others.add(action);
			}
		}
		others.sort(Comparator.comparingLong((action) -> -problem.actions().get(action).weight()));
		for (int action : others) {
			int mark = reachable.mark();
			reachable.allow(action);
			if (reachable.goalMet()) {
				reachable.takeBack(action, mark);
				needed.set(action);
			}
		}
		return needed;
	}

}
