package org.skillsgraph.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.steps.Step;

/**
 * Orders steps so that each is taken as soon as possible. An item that another step names
 * as a co-requisite waits for that step if it can, so that both are taken together.
 */
final class StepOrder {

	private final Map<Step, TimedStep> times = new HashMap<>();

	private final List<Step> left;

	private Background now;

	private StepOrder(Background start, List<TimedStep> steps) {
		steps.forEach((step) -> times.put(step.step(), step));
		this.left = new ArrayList<>(steps.stream().map(TimedStep::step).toList());
		this.now = start;
	}

	/**
	 * {@return the moments at which steps are taken}
	 * @param steps by their start
	 * @throws IllegalStateException when some of them can never be taken
	 */
	static List<ParallelSteps> of(Background start, List<TimedStep> steps) {
		StepOrder ordering = new StepOrder(start, steps);
		List<ParallelSteps> moments = new ArrayList<>();
		while (!ordering.left.isEmpty()) {
			moments.add(ordering.next());
		}
		return List.copyOf(moments);
	}

	/**
	 * {@return the largest subset of some steps that can be taken at the same time}
	 * @param now the background before them
	 */
	static List<Step> takeable(Background now, List<Step> steps) {
		List<Step> takeable = steps;
		int before = -1;
		while (takeable.size() != before) {
			before = takeable.size();
			Set<String> together = ParallelSteps.items(takeable);
			takeable = takeable.stream().filter((step) -> now.meets(step.requires(), together)).toList();
		}
		return takeable;
	}

	private ParallelSteps next() {
		List<Step> alone = left.stream().filter((step) -> now.meets(step.requires())).toList();
		List<Step> next = alone.stream()
			.filter((step) -> !waits(step))
			.findFirst()
			.map(List::of)
			.or(this::together)
			.or(() -> alone.stream().findFirst().map(List::of))
			.orElseThrow(() -> new IllegalStateException("A plan can't be walked: " + left));
		ParallelSteps moment = new ParallelSteps(shown(next), fewest(next, null).size() == next.size());
		left.removeAll(next);
		now = now.and(next.stream().flatMap((step) -> step.gains().stream()).toList());
		return moment;
	}

	/**
	 * Whether another step names an item as a co-requisite, so that both can be taken
	 * together.
	 */
	private boolean waits(Step item) {
		return item.kind() == Step.Kind.ITEM && left.stream()
			.filter((other) -> names(other, item.key()))
			.anyMatch((other) -> time(item).beside(time(other)));
	}

	private TimedStep time(Step step) {
		return Objects.requireNonNull(times.get(step));
	}

	private boolean names(Step step, String item) {
		List<Requirement> found = new ArrayList<>();
		if (step.requires() != null) {
			step.requires().leaves(found::add);
		}
		return found.contains(new Requirement.With(item));
	}

	/** The fewest steps that can be taken together, but not each alone. */
	private Optional<List<Step>> together() {
		List<Step> most = takeable(now, left);
		return most.stream()
			.filter((step) -> !now.meets(step.requires()))
			.map((step) -> fewest(most, step))
			.min(Comparator.comparingInt(List::size));
	}

	private List<Step> fewest(List<Step> some, @Nullable Step kept) {
		List<Step> fewest = some;
		for (Step step : some) {
			List<Step> without = fewest.stream().filter((other) -> !other.equals(step)).toList();
			List<Step> rest = takeable(now, without);
			if ((kept != null) ? rest.contains(kept) : !rest.isEmpty()) {
				fewest = rest;
			}
		}
		return fewest;
	}

	/** Puts a step that can be taken alone before those that need it. */
	private List<Step> shown(List<Step> steps) {
		List<Step> shown = new ArrayList<>();
		List<Step> rest = new ArrayList<>(steps);
		Background then = now;
		while (!rest.isEmpty()) {
			Background before = then;
			Step next = rest.stream()
				.filter((step) -> before.meets(step.requires()))
				.findFirst()
				.orElse(rest.getFirst());
			rest.remove(next);
			shown.add(next);
			then = then.and(next.gains());
		}
		return shown;
	}

}
