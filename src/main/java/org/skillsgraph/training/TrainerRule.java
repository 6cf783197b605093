package org.skillsgraph.training;

/**
 * The hard rules, in the order in which they are checked; the schema explains each.
 */
enum TrainerRule {

	INACTIVE, WITHOUT_ADD_ON, NO_SHARED_LANGUAGE, KNOWS_TOO_LITTLE

}
