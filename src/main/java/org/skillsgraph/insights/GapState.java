package org.skillsgraph.insights;

/** How a skill that is asked for is met; the schema says what each means. */
enum GapState {

	COVERED, UNKNOWN, NEAR, MISSING

}
