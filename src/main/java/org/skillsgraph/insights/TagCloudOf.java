package org.skillsgraph.insights;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.people.PersonBy;
import org.skillsgraph.people.TeamBy;

/**
 * Whose careers a tag cloud is of; exactly one component is set.
 *
 * @param person one person's
 * @param team those of the people in a team or a part of it
 * @param everyone true
 */
record TagCloudOf(@Nullable PersonBy person, @Nullable TeamBy team, @Nullable Boolean everyone) {

	/**
	 * {@return whose it is, as a parameter of {@code cypher/insights/find-tags.cypher}}
	 * @throws BadRequestException with code INVALID_INPUT when everyone is false
	 */
	Map<String, Object> parameter() {
		if (Boolean.FALSE.equals(everyone)) {
			throw new BadRequestException("INVALID_INPUT", "`everyone` can only be true.");
		}
		Map<String, Object> parameter = new HashMap<>(Map.of("everyone", everyone != null));
		if (person != null) {
			parameter.put("person", person.parameter());
		}
		if (team != null) {
			parameter.put("team", team.parameter());
		}
		return parameter;
	}

	/** The error for an unknown person or team. */
	BadRequestException unknown() {
		return (person != null) ? new BadRequestException("UNKNOWN_PERSON", "There is no such person.")
				: new BadRequestException("UNKNOWN_TEAM", "There is no such team.");
	}

}
