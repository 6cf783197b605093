package org.skillsgraph.paths;

import java.util.List;

import org.skillsgraph.learning.Required;

/** That there is no way, and why; the parts are named as the schema names them. */
record LearningPathBlocked(List<Required> missing, String text) implements LearningPathResult {
}
