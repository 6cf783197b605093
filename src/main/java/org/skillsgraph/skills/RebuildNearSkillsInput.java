package org.skillsgraph.skills;

/** How the near skills are to be rebuilt. */
record RebuildNearSkillsInput(boolean dryRun) {
}
