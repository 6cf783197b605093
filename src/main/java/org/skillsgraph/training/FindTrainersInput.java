package org.skillsgraph.training;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.addons.AddOnBy;
import org.skillsgraph.skills.WantedSkill;

/** The input of a search for trainers. */
record FindTrainersInput(@Nullable List<WantedSkill> skills, @Nullable String text, @Nullable AddOnBy addOn,
		@Nullable String format, @Nullable List<String> languages, boolean nearSkills) {
}
