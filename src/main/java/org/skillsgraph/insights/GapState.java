package org.skillsgraph.insights;

/** How a requested skill is met; the schema describes the values. */
enum GapState {

	COVERED, UNKNOWN, NEAR, MISSING

}
