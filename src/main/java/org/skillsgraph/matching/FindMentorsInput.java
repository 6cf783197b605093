package org.skillsgraph.matching;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.people.PersonBy;
import org.skillsgraph.people.TeamBy;
import org.skillsgraph.skills.WantedSkill;

/** The input of a search for mentors. */
record FindMentorsInput(@Nullable PersonBy mentee, @Nullable List<WantedSkill> skills, @Nullable TeamBy team,
		@Nullable List<String> languages, @Nullable Double minOverlapHours, boolean nearSkills, boolean full) {
}
