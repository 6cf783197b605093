package org.skillsgraph.insights;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.people.PersonBy;
import org.skillsgraph.people.TeamBy;

/**
 * Whose careers a tag cloud is of, said in exactly one way.
 *
 * @param person one person's
 * @param team those of who is in a team or a part of it
 * @param everyone true
 */
record TagCloudOf(@Nullable PersonBy person, @Nullable TeamBy team, @Nullable Boolean everyone) {

	/**
	 * {@return whose it is, as {@code cypher/insights/find-tags.cypher} reads it}
	 * @throws BadRequestException with code INVALID_INPUT when it is of nobody
	 */
	Map<String, Object> parameter() {
		if (Boolean.FALSE.equals(everyone)) {
			throw new BadRequestException("INVALID_INPUT", "`everyone` takes nothing but true.");
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

	/** The error of a cloud of somebody or some team that isn't there. */
	BadRequestException unknown() {
		return (person != null) ? new BadRequestException("UNKNOWN_PERSON", "There is no such person.")
				: new BadRequestException("UNKNOWN_TEAM", "There is no such team.");
	}

}
