package org.skillsgraph.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Places the steps of a path in the calendar. A dated step lies on its date; any other
 * begins as soon as what it needs has ended, at the fastest pace that its format allows.
 */
final class Timetable {

	private static final double MENTORING_HOURS_A_LEVEL = 10;

	private static final double USUAL_WEEKLY_HOURS = 1;

	private final Catalogue catalogue;

	private final Having start;

	private final Instant now;

	private final List<Placed> placed = new ArrayList<>();

	private Timetable(Catalogue catalogue, Having start, Instant now) {
		this.catalogue = catalogue;
		this.start = start;
		this.now = now;
	}

	/**
	 * {@return the steps in their places}
	 * @param start what the person has today
	 */
	static List<Placed> of(Catalogue catalogue, Having start, Instant now, List<PathAnswer.Step> steps) {
		Timetable timetable = new Timetable(catalogue, start, now);
		steps.forEach((step) -> timetable.place(step, steps));
		return List.copyOf(timetable.placed);
	}

	private void place(PathAnswer.Step step, List<PathAnswer.Step> steps) {
		Item item = (step.item() != null) ? catalogue.items().get(step.item().key()) : null;
		Need needs = needs(step, item);
		Set<String> beside = beside(step, steps);
		Having before = start;
		for (Placed earlier : placed) {
			before = step.together().contains(earlier.step().position()) ? before : before.and(earlier.gives());
		}
		Session session = session(step);
		Instant ready = ready(needs, beside);
		Duration fastest = fastest(step, item, before);
		Instant end = (session != null) ? session.endsAt().toInstant() : ready.plus(fastest);
		Duration slowest = (item != null) ? item.format().slowest(hours(item)) : mentoring(step, start);
		placed.add(new Placed(step, item, session, needs, before, beside, gives(step, item), ready, end, slowest));
	}

	private Need needs(PathAnswer.Step step, @Nullable Item item) {
		if (step.addOn() != null) {
			return catalogue.addOns().getOrDefault(step.addOn().key(), Need.NOTHING);
		}
		return (item != null) ? item.needs() : Need.NOTHING;
	}

	private static Set<String> beside(PathAnswer.Step step, List<PathAnswer.Step> steps) {
		return steps.stream()
			.filter((other) -> step.together().contains(other.position()) && other.item() != null)
			.map((other) -> key(other.item()))
			.collect(Collectors.toSet());
	}

	private static String key(PathAnswer.@Nullable Keyed thing) {
		return (thing != null) ? thing.key() : "";
	}

	private @Nullable Session session(PathAnswer.Step step) {
		return catalogue.sessions()
			.stream()
			.filter((session) -> session.key().equals(key(step.offering())))
			.findFirst()
			.orElse(null);
	}

	private static Having gives(PathAnswer.Step step, @Nullable Item item) {
		if (item != null) {
			return item.gives();
		}
		return (step.addOn() != null) ? Having.addOn(step.addOn().key())
				: Having.skills(step.gains()
					.stream()
					.map(PathAnswer.SkillAtLevel::wish)
					.collect(Collectors.toMap(Wish::skill, Wish::level, Math::max)));
	}

	/** The first moment at which enough of the earlier steps have ended. */
	private Instant ready(Need needs, Set<String> beside) {
		Set<Instant> moments = new TreeSet<>(Set.of(now));
		placed.stream().map(Placed::end).filter((end) -> end.isAfter(now)).forEach(moments::add);
		return moments.stream().filter((moment) -> needs.met(havingAt(moment), beside)).findFirst().orElse(now);
	}

	private Having havingAt(Instant moment) {
		Having having = start;
		for (Placed earlier : placed) {
			having = earlier.end().isAfter(moment) ? having : having.and(earlier.gives());
		}
		return having;
	}

	private Duration fastest(PathAnswer.Step step, @Nullable Item item, Having before) {
		if (step.saysBegun()) {
			return Duration.ZERO;
		}
		return (item != null) ? item.format().fastest(hours(item)) : mentoring(step, before);
	}

	private static double hours(Item item) {
		return (item.hours() != null) ? item.hours() : item.format().usualHours();
	}

	private Duration mentoring(PathAnswer.Step step, Having before) {
		if (step.mentor() == null) {
			return Duration.ZERO;
		}
		double weekly = catalogue.weeklyHours().getOrDefault(step.mentor().key(), USUAL_WEEKLY_HOURS);
		int levels = step.gains()
			.stream()
			.map(PathAnswer.SkillAtLevel::wish)
			.mapToInt((wish) -> Math.max(1, wish.level() - before.levels().getOrDefault(wish.skill(), 0)))
			.sum();
		return Format.weeks(MENTORING_HOURS_A_LEVEL * levels / weekly);
	}

}
