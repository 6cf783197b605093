package org.skillsgraph.skills;

/** The outcome of a rebuild; member names match the schema. */
sealed interface RebuildNearSkillsResult permits NearSkillsRebuilt, RebuildContinues, RebuildAlreadyRunning {

}
