package org.skillsgraph.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.people.PersonBy;
import org.skillsgraph.people.TeamBy;
import org.skillsgraph.skills.WantedSkill;
import org.skillsgraph.skills.WantedSkills;

/**
 * A valid question for mentors, before the things it names are looked up. Questions that
 * differ only in the order of their lists are equal.
 *
 * @param viewer who asks
 * @param mentee the person named; null for the viewer
 * @param skills null for the skills the mentee wants to learn
 * @param team where experience counts
 * @param languages as codes to compare by; null for the mentee's
 * @param minOverlapHours 0 to 24
 * @param nearSkills whether near skills count
 * @param full whether mentors without an open place count
 */
record MentorQuestion(Viewer viewer, @Nullable PersonBy mentee, @Nullable List<WantedSkill> skills,
		@Nullable TeamBy team, @Nullable List<String> languages, @Nullable Double minOverlapHours, boolean nearSkills,
		boolean full) {

	private static final double HOURS_PER_DAY = 24;

	/**
	 * {@return the question in an input}
	 * @throws BadRequestException if the input is invalid
	 */
	static MentorQuestion of(Viewer viewer, FindMentorsInput input) {
		BadRequestException.unless(input.minOverlapHours() == null || within(0, input.minOverlapHours(), HOURS_PER_DAY),
				"INVALID_INPUT", "`minOverlapHours` is between 0 and 24.");
		return new MentorQuestion(viewer, input.mentee(), WantedSkills.skills(input.skills(), WantedSkills.MOST),
				input.team(), WantedSkills.languages(input.languages()), input.minOverlapHours(), input.nearSkills(),
				input.full());
	}

	private static boolean within(double least, double value, double most) {
		return value >= least && value <= most;
	}

	/**
	 * {@return the identity of the list of results}: cursors of other questions don't
	 * match
	 */
	String list() {
		return "findMentors " + this;
	}

	/**
	 * {@return the parameter of {@code cypher/matching/find-mentors.cypher}}
	 */
	Map<String, Object> parameter() {
		Map<String, Object> parameter = new HashMap<>(Map.of("near", nearSkills, "mostWishes", WantedSkills.MOST));
		if (mentee != null) {
			parameter.put("mentee", mentee.parameter());
		}
		else if (viewer.person() != null) {
			parameter.put("mentee", Map.of("key", viewer.person()));
		}
		if (skills != null) {
			parameter.put("wanted", WantedSkills.parameter(skills));
		}
		if (team != null) {
			parameter.put("team", team.parameter());
		}
		return parameter;
	}

}
