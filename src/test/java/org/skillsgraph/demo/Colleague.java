package org.skillsgraph.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A person, as the files say.
 *
 * @param teams the keys of the teams today
 * @param languages tags such as {@code en}
 * @param line the keys of the managers, the nearest first
 * @param leftOn null if not leaving
 * @param completed the keys of items
 * @param held the keys of add-ons held today
 * @param wishes to learn
 * @param mentoredBy the running mentorships as mentee: each skill with its mentor
 */
record Colleague(String key, String title, List<String> teams, Shift shift, Set<String> languages, List<String> line,
		@Nullable LocalDate startedOn, @Nullable LocalDate leftOn, Set<String> completed, Set<String> held,
		List<Wish> wishes, List<Mentored> mentoredBy) {

	/** A skill in a running mentorship. */
	record Mentored(String mentor, String skill) {
	}

	boolean active(LocalDate today) {
		return (startedOn == null || !startedOn.isAfter(today)) && (leftOn == null || leftOn.isAfter(today));
	}

	/**
	 * {@return whether one reports to the other}
	 */
	boolean inLineWith(Colleague other) {
		return line.contains(other.key) || other.line.contains(key);
	}

	boolean mentoredIn(String skill) {
		return mentoredBy.stream().anyMatch((running) -> running.skill().equals(skill));
	}

}
