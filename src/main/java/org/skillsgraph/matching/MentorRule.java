package org.skillsgraph.matching;

/**
 * The hard rules, in the order in which they are checked; the schema explains each.
 */
enum MentorRule {

	SELF, INACTIVE, NOT_OFFERING, PAUSED, FULL, REPORTING_LINE, ALREADY_MATCHED, NO_SHARED_LANGUAGE, TOO_LITTLE_OVERLAP,
	LEVEL_NOT_ABOVE, NOT_AVAILABLE

}
