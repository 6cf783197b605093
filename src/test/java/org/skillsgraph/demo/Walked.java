package org.skillsgraph.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An answer next to the facts.
 *
 * @param now the moment of the answer
 * @param person who is to walk the path
 * @param start what the person has today
 * @param steps of the path, placed in the calendar; none if it is blocked
 * @param mentors the levels of those whom {@code findMentors} finds for the person, by
 * key
 */
record Walked(Catalogue catalogue, Instant now, Colleague person, Having start, Target target, PathAnswer answer,
		List<Placed> steps, Function<Wish, Map<String, Integer>> mentors) {

	/**
	 * {@return an answer, walked}
	 */
	static Walked of(Catalogue catalogue, Instant now, Colleague person, Having start, Target target, PathAnswer answer,
			Function<Wish, Map<String, Integer>> mentors) {
		return new Walked(catalogue, now, person, start, target, answer,
				Timetable.of(catalogue, start, now, answer.walked()), mentors);
	}

	/**
	 * {@return what the person has in the end}
	 */
	Having having() {
		Having having = start;
		for (Placed step : steps) {
			having = having.and(step.gives());
		}
		return having;
	}

	/**
	 * {@return the weeks to the last day, at the fastest pace, each step as soon as it
	 * can be}
	 */
	double fewestWeeks() {
		Instant last = now;
		for (Placed step : steps) {
			last = step.end().isAfter(last) ? step.end() : last;
		}
		return Format.weeks(Duration.between(now, last));
	}

	/**
	 * {@return the weeks to the last day, at the slowest pace, one step after the other}
	 */
	double mostWeeks() {
		Instant last = now;
		for (Placed step : steps) {
			Instant end = step.date().map((date) -> date.endsAt().toInstant()).orElse(last.plus(step.slowest()));
			last = end.isAfter(last) ? end : last;
		}
		return Format.weeks(Duration.between(now, last));
	}

	@Override
	public String toString() {
		return person.key() + " -> " + target;
	}

}
