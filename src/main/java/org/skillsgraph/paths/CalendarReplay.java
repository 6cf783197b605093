package org.skillsgraph.paths;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.skillsgraph.learning.Background;
import org.skillsgraph.steps.Session;
import org.skillsgraph.steps.Step;

/**
 * Replays the times of a path before it is returned. It uses nothing of the search.
 */
final class CalendarReplay {

	private CalendarReplay() {
	}

	/**
	 * Checks that each step begins when all that it requires has ended, or is being
	 * taken, that nobody is at two places at once, and that the last day is within the
	 * budget.
	 * @param question as it was asked
	 * @param steps in their times
	 * @throws IllegalStateException when a time is wrong
	 */
	static void check(PathQuestion question, List<TimedStep> steps) {
		for (TimedStep step : steps) {
			Background before = question.start();
			Set<String> beside = new HashSet<>();
			for (TimedStep other : steps) {
				if (other.end() <= step.start() && !other.equals(step)) {
					before = before.and(other.step().gains());
				}
				if (other.start() <= step.end() && other.step().kind() == Step.Kind.ITEM) {
					beside.add(other.step().key());
				}
				demand(step.equals(other) || !clash(step, other), "Two at once:", step);
			}
			demand(before.meets(step.step().requires(), beside), "It begins too early:", step);
			demand(step.end() <= question.budget().lastMinute(), "It ends too late:", step);
		}
	}

	private static boolean clash(TimedStep one, TimedStep other) {
		Session session = one.session();
		return session != null && other.session() != null && !(one.step().begun() && other.step().begun())
				&& session.slot(session.startsAt()).clashesWith(other.session().slot(session.startsAt()));
	}

	private static void demand(boolean fine, String otherwise, TimedStep step) {
		if (!fine) {
			throw new IllegalStateException("A path's times don't hold. " + otherwise + " " + step);
		}
	}

}
