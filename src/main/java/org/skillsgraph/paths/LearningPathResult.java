package org.skillsgraph.paths;

/** A way to the target, or that there is none. */
sealed interface LearningPathResult permits LearningPath, LearningPathBlocked {

}
