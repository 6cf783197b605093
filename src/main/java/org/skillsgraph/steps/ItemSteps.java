package org.skillsgraph.steps;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.Effort;
import org.skillsgraph.planning.PathSettings;
import org.skillsgraph.planning.Timing;

/** Makes steps of items, with the dates on which they can be taken. */
final class ItemSteps {

	/** What is stored has no limit, what the solver adds up has. */
	private static final double MOST = 1e7;

	private final Commitments commitments;

	private final ZonedDateTime now;

	private final PathSettings settings;

	private final Map<String, List<TargetCatalogue.Item>> teaching = new HashMap<>();

	/**
	 * Prepares the steps.
	 * @param items that may be steps
	 * @param commitments of the person
	 */
	ItemSteps(List<TargetCatalogue.Item> items, Commitments commitments, ZonedDateTime now, PathSettings settings) {
		this.commitments = commitments;
		this.now = now;
		this.settings = settings;
		for (TargetCatalogue.Item item : items) {
			item.teaches()
				.forEach((taught) -> teaching.computeIfAbsent(taught.key(), (key) -> new ArrayList<>()).add(item));
		}
	}

	Step step(TargetCatalogue.Item item) {
		List<Requirement> gains = new ArrayList<>(List.of(new Requirement.Item(item.key())));
		item.teaches().forEach((taught) -> gains.add(taught.skill()));
		Session seat = commitments.seats().get(item.key());
		if (seat != null) {
			return new Step(Step.Kind.ITEM, item.key(), null, gains, Effort.NONE,
					new Timing(seat.slot(now).end(), false, List.of(), false),
					new StepDates(StepDates.State.BEGUN, List.of(seat)));
		}
		Effort effort = effort(item);
		StepDates dates = dates(item);
		return new Step(Step.Kind.ITEM, item.key(), item.requires(), gains, effort, timing(effort, dates), dates);
	}

	private Timing timing(Effort effort, StepDates dates) {
		boolean noFreeDate = dates.state() == StepDates.State.FULL || dates.state() == StepDates.State.ELSEWHERE;
		return new Timing(Timing.minutes(effort.weeks()), dates.sessions().isEmpty(),
				dates.sessions().stream().map((session) -> session.slot(now)).toList(), noFreeDate);
	}

	private StepDates dates(TargetCatalogue.Item item) {
		if (item.sessions().isEmpty()) {
			return (item.held() || item.format().needsDate()) ? new StepDates(StepDates.State.NOT_SET, List.of())
					: StepDates.ANY_TIME;
		}
		List<Session> possible = item.sessions()
			.stream()
			.filter((session) -> !commitments.clashesWith(session))
			.toList();
		List<Session> free = possible.stream().filter(Session::hasSeat).toList();
		if (!free.isEmpty()) {
			return new StepDates(StepDates.State.FREE, free);
		}
		return new StepDates(possible.isEmpty() ? StepDates.State.ELSEWHERE : StepDates.State.FULL, possible);
	}

	private Effort effort(TargetCatalogue.Item item) {
		double hours = (item.hours() != null) ? item.hours()
				: longest(item, TargetCatalogue.Item::hours, item.format().usualHours());
		double usual = item.external() ? longest(item, TargetCatalogue.Item::cost, item.format().usualCost()) : 0;
		return new Effort(Math.min(MOST, hours), Math.min(MOST, (item.cost() != null) ? item.cost() : usual),
				Math.min(MOST, hours) / item.format().weeklyHours(settings.weeklyHours()),
				item.hours() == null || item.cost() == null);
	}

	/**
	 * What isn't known counts as much as the most that is known of an item that teaches
	 * one of the same things, so that nothing is chosen for being unknown.
	 */
	private double longest(TargetCatalogue.Item item, Function<TargetCatalogue.Item, @Nullable Double> amount,
			double usual) {
		return item.teaches()
			.stream()
			.flatMap((taught) -> teaching.getOrDefault(taught.key(), List.of())
				.stream()
				.filter((other) -> other.teaches().stream().anyMatch((one) -> one.covers(taught.skill()))))
			.map(amount)
			.filter(Objects::nonNull)
			.mapToDouble(Double::doubleValue)
			.reduce(usual, Math::max);
	}

}
