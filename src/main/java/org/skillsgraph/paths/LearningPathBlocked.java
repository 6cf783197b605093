package org.skillsgraph.paths;

import java.util.List;

import org.skillsgraph.learning.Required;

/** Says that there is no path, and why; the components have the schema's names. */
record LearningPathBlocked(List<Required> missing, String text) implements LearningPathResult {
}
