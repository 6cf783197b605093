package org.skillsgraph.paths;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.LearningFormat;
import org.skillsgraph.learning.Profile;
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.planning.PathCost;

/** The question, as it was sent. */
record LearningPathInput(LearningTarget target, @Nullable Profile from, PathCost minimise, @Nullable PathBudget budget,
		@Nullable List<LearningFormat> formats, boolean mentors, int first) {
}
