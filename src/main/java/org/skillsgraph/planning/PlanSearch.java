package org.skillsgraph.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Looks for the plan of the least weight. The model is solved; an answer that doesn't
 * reach the goal rests on a circle, gets a landmark that excludes it, and the model is
 * solved again. That is the implicit hitting set of Bonet and Castillo ("A complete
 * algorithm for generating landmarks", 2011), whose master problem here knows, besides
 * landmarks, what actions need: on catalogues without circles the first answer is the
 * plan.
 */
public final class PlanSearch {

	/**
	 * A plan.
	 *
	 * @param actions what is done
	 * @param weight of them all
	 * @param bound what every plan weighs at least
	 */
	public record Plan(BitSet actions, long weight, long bound) {
	}

	private final Problem problem;

	private final List<Long> budget;

	private final PlanModel model;

	private volatile long until;

	private boolean impossible;

	/**
	 * Begins.
	 * @param problem with only what is relevant, whose goal can be reached
	 * @param budget how many hundredths there are of each kind that actions count
	 * @param limit how long it may take
	 */
	public PlanSearch(Problem problem, List<Long> budget, Duration limit) {
		this.problem = problem;
		this.budget = budget;
		this.until = System.nanoTime() + limit.toNanos();
		this.model = new PlanModel(problem, budget);
	}

	/**
	 * {@return plans, the lightest first, none of which holds another}
	 * @param most how many are wanted
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
	 * Ends the search, from another thread, with what was found so far.
	 */
	void stop() {
		until = System.nanoTime();
		model.stop();
	}

	/**
	 * {@return whether it is sure that there are no more plans within the budget}
	 */
	boolean impossible() {
		return impossible;
	}

	/**
	 * {@return the lightest plan; none where the budget allows none, or none was found in
	 * time}
	 * @param begin a plan to do better than
	 */
	private Optional<Plan> best(@Nullable BitSet begin) {
		BitSet best = (begin != null && affordable(begin)) ? begin : null;
		if (best != null) {
			model.hint(best);
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
				best = lighter(best, GreedyPlan.pruned(problem, choice));
				if (verdict.best()) {
					return Optional.of(new Plan(best, problem.weight(best), problem.weight(best)));
				}
			}
			else if (choice != null) {
				model.landmark(landmark(choice));
			}
			left = (choice != null) ? until - System.nanoTime() : 0;
		}
		long known = bound;
		return Optional.ofNullable(best).map((plan) -> new Plan(plan, problem.weight(plan), known));
	}

	private BitSet lighter(@Nullable BitSet one, BitSet other) {
		return (one == null || problem.weight(other) < problem.weight(one)) ? other : one;
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
	 * {@return actions of which every plan holds one} All that could be allowed besides
	 * the chosen ones without reaching the goal is allowed; the rest is what is needed,
	 * and as small as can be. Heavy ones are allowed first, so that what remains is light
	 * and tells more.
	 */
	private BitSet landmark(BitSet chosen) {
		ReachableFacts closure = new ReachableFacts(problem);
		chosen.stream().forEach(closure::allow);
		BitSet needed = new BitSet();
		List<Integer> others = new ArrayList<>();
		for (int action = 0; action < problem.actions().size(); action++) {
			if (!chosen.get(action)) {
				others.add(action);
			}
		}
		others.sort(Comparator.comparingLong((action) -> -problem.actions().get(action).weight()));
		for (int action : others) {
			int mark = closure.mark();
			closure.allow(action);
			if (closure.goalMet()) {
				closure.takeBack(action, mark);
				needed.set(action);
			}
		}
		return needed;
	}

}
