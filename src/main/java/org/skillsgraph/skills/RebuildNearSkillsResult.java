package org.skillsgraph.skills;

/** What became of a rebuild; the members are named as the schema names them. */
sealed interface RebuildNearSkillsResult permits NearSkillsRebuilt, RebuildGoesOn, RebuildUnderWay {

}
