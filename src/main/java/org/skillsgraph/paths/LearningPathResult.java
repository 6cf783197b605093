package org.skillsgraph.paths;

/** A path to the target, or the answer that there is none. */
sealed interface LearningPathResult permits LearningPath, LearningPathBlocked {

}
