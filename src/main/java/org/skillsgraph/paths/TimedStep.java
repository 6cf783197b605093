package org.skillsgraph.paths;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.planning.PlacedAction;
import org.skillsgraph.steps.Session;
import org.skillsgraph.steps.Step;

/**
 * A step in its time.
 *
 * @param step the step
 * @param place in the order in which steps are to be taken where nothing else decides
 * @param start in minutes from now; below 0 if it is under way
 * @param end in minutes from now
 * @param session on which it is taken; null for none
 */
record TimedStep(Step step, int place, long start, long end, @Nullable Session session) {

	/**
	 * {@return the steps of a plan, by their start}
	 * @param question with all steps
	 * @param times of the plan's steps
	 */
	static List<TimedStep> of(PathQuestion question, List<PlacedAction> times) {
		return times.stream()
			.map((placed) -> of(question.steps().get(placed.step()), placed))
			.sorted(Comparator.comparingLong(TimedStep::start).thenComparingInt(TimedStep::place))
			.toList();
	}

	private static TimedStep of(Step step, PlacedAction placed) {
		List<Session> sessions = step.dates().sessions();
		if (step.begun()) {
			Session seat = sessions.isEmpty() ? null : sessions.getFirst();
			long start = (seat != null) ? placed.end() - seat.minutes() : placed.start();
			return new TimedStep(step, placed.step(), start, placed.end(), seat);
		}
		return new TimedStep(step, placed.step(), placed.start(), placed.end(),
				(placed.date() == PlacedAction.NO_DATE) ? null : sessions.get(placed.date()));
	}

	/**
	 * {@return whether both can be said to be taken at the same time}
	 */
	boolean beside(TimedStep other) {
		return (session == null && other.session == null) || start == other.start;
	}

}
