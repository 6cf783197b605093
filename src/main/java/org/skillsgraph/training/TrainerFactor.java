package org.skillsgraph.training;

import org.skillsgraph.ranking.Factor;

/**
 * The factors for trainers, in the order in which points are added up; the schema
 * explains each. All are on one side, so points simply add up: one factor can make up for
 * another.
 */
enum TrainerFactor implements Factor {

	SKILL, WILLINGNESS, LED, FORMAT, ADD_ON, LOAD, LANGUAGE;

	@Override
	public Side side() {
		return Side.GIVE;
	}

}
