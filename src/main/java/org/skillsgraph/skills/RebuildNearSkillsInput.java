package org.skillsgraph.skills;

/** Options for rebuilding the near skills. */
record RebuildNearSkillsInput(boolean dryRun) {
}
