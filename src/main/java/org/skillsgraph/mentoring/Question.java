package org.skillsgraph.mentoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.BadRequestException;
import org.skillsgraph.graph.Viewer;
import org.skillsgraph.people.PersonBy;
import org.skillsgraph.people.TeamBy;
import org.skillsgraph.skills.WantedSkill;

/**
 * A question for mentors that makes sense in itself; what it names has yet to be found.
 * Two questions that differ only in the order of their lists are the same.
 *
 * @param viewer who asks
 * @param mentee who was named; null for the viewer
 * @param skills null for what the mentee wants to learn
 * @param team where experience counts
 * @param languages in lower case; null for the mentee's
 * @param minOverlapHours 0 to 24
 * @param nearSkills whether near skills count
 * @param full whether mentors without an open place count
 */
record Question(Viewer viewer, @Nullable PersonBy mentee, @Nullable List<WantedSkill> skills, @Nullable TeamBy team,
		@Nullable List<String> languages, @Nullable Double minOverlapHours, boolean nearSkills, boolean full) {

	/** As many skills, and as many languages. */
	static final int MOST = 20;

	private static final double MOST_IMPORTANT = 100;

	private static final double HOURS_PER_DAY = 24;

	/**
	 * {@return the question that was asked}
	 * @throws BadRequestException when it makes no sense
	 */
	static Question of(Viewer viewer, FindMentorsInput input) {
		check(input.minOverlapHours() == null || within(0, input.minOverlapHours(), HOURS_PER_DAY), "INVALID_INPUT",
				"`minOverlapHours` is between 0 and 24.");
		return new Question(viewer, input.mentee(), skills(input.skills()), input.team(), languages(input.languages()),
				input.minOverlapHours(), input.nearSkills(), input.full());
	}

	private static @Nullable List<WantedSkill> skills(@Nullable List<WantedSkill> skills) {
		if (skills == null) {
			return null;
		}
		check(skills.size() <= MOST, "TOO_MANY", "At most 20 skills can be wanted at once.");
		check(skills.stream().allMatch((wanted) -> importance(wanted) > 0 && importance(wanted) <= MOST_IMPORTANT),
				"INVALID_INPUT", "`importance` is more than 0 and at most 100.");
		return skills.stream().sorted(Comparator.comparing(WantedSkill::toString)).toList();
	}

	private static @Nullable List<String> languages(@Nullable List<String> languages) {
		if (languages == null) {
			return null;
		}
		check(languages.size() <= MOST, "TOO_MANY", "At most 20 languages can be asked for at once.");
		check(languages.stream().noneMatch(String::isBlank), "INVALID_INPUT",
				"A language is an ISO 639 code such as \"en\".");
		return languages.stream().map((code) -> code.strip().toLowerCase(Locale.ROOT)).distinct().sorted().toList();
	}

	private static boolean within(double least, double value, double most) {
		return value >= least && value <= most;
	}

	private static void check(boolean fine, String code, String message) {
		if (!fine) {
			throw new BadRequestException(code, message);
		}
	}

	/**
	 * {@return how much a wanted skill matters beside others}
	 */
	static double importance(WantedSkill wanted) {
		return (wanted.importance() != null) ? wanted.importance() : 1;
	}

	/**
	 * {@return what identifies the list that answers it}: cursors of other questions
	 * don't fit
	 */
	String list() {
		return "findMentors " + this;
	}

	/**
	 * {@return the question as {@code cypher/mentoring/find-mentors.cypher} reads it}
	 */
	Map<String, Object> parameter() {
		Map<String, Object> parameter = new HashMap<>(Map.of("near", nearSkills, "mostWishes", MOST));
		if (mentee != null) {
			parameter.put("mentee", mentee.parameter());
		}
		else if (viewer.person() != null) {
			parameter.put("mentee", Map.of("key", viewer.person()));
		}
		if (skills != null) {
			parameter.put("wanted",
					IntStream.range(0, skills.size()).mapToObj((place) -> named(place, skills.get(place))).toList());
		}
		if (team != null) {
			parameter.put("team", team.parameter());
		}
		return parameter;
	}

	private static Map<String, Object> named(int place, WantedSkill wanted) {
		Map<String, Object> named = new HashMap<>(wanted.skill().parameter());
		named.put("place", place);
		return named;
	}

}
