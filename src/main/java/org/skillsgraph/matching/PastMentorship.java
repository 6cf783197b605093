package org.skillsgraph.matching;

import java.time.LocalDate;
import java.util.Set;

/**
 * A mentorship of a possible mentor, without the mentee.
 *
 * @param skills the keys of the skills that it was about
 * @param date when it ended or, if it is under way, began
 */
record PastMentorship(Set<String> skills, LocalDate date) {

	PastMentorship {
		skills = Set.copyOf(skills);
	}

}
