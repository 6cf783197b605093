package org.skillsgraph.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Who asks, and when: with the question itself, all that an answer may depend on.
 *
 * @param viewer who asks; {@link Viewer#NOBODY} if the answer is the same for everyone
 * @param moment the time of the facts, in UTC
 */
public record QuestionContext(Viewer viewer, ZonedDateTime moment) {

	/**
	 * {@return the context of a question that is asked now}
	 * @param viewer who asks
	 * @param clock the time
	 */
	public static QuestionContext now(Viewer viewer, Clock clock) {
		return new QuestionContext(viewer, ZonedDateTime.now(clock));
	}

	/**
	 * {@return the day of the question, in UTC}
	 */
	public LocalDate today() {
		return moment.toLocalDate();
	}

	/**
	 * {@return the parameters of a statement}: {@code $q}, {@code $viewer}, {@code $now}
	 * and {@code $today}
	 * @param question becomes {@code $q}
	 */
	public Map<String, Object> parameters(Map<String, ?> question) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("q", question);
		parameters.put("viewer", viewer.parameter());
		parameters.put("now", moment);
		parameters.put("today", today());
		return parameters;
	}

}
