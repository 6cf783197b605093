package org.skillsgraph.matching;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.people.PersonBy;
import org.skillsgraph.people.TeamBy;
import org.skillsgraph.skills.WantedSkill;

/** Whom somebody would like as a mentor, as it was asked. */
record FindMentorsInput(@Nullable PersonBy mentee, @Nullable List<WantedSkill> skills, @Nullable TeamBy team,
		@Nullable List<String> languages, @Nullable Double minOverlapHours, boolean nearSkills, boolean full) {
}
