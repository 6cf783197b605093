package org.skillsgraph.paths;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;
import org.skillsgraph.learning.Required;
import org.skillsgraph.learning.SkillAtLevel;
import org.skillsgraph.steps.Step;

/** A path to the target; the components have the schema's names. */
record LearningPath(List<Step> steps, Total total, double lowerBound, double gap, boolean proven, double covered,
		List<Required> missing, String text, List<LearningPath> alternatives) implements LearningPathResult {

	record Total(int items, double hours, double cost, int weeks, boolean estimated) {
	}

	record Step(int position, @Nullable Id item, @Nullable Id offering, @Nullable Id mentor, @Nullable Id addOn,
			List<SkillAtLevel> gains, List<Integer> because, List<Integer> together, boolean begun, String text) {
	}

	LearningPath with(List<LearningPath> others) {
		return new LearningPath(steps, total, lowerBound, gap, proven, covered, missing, text, others);
	}

}
