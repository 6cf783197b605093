package org.skillsgraph.training;

import org.skillsgraph.ranking.Factor;

/**
 * What counts for a trainer, in the order in which points are added up; the schema says
 * what each means. All stand on one side, so that points simply add up: what one factor
 * lacks another may make up for.
 */
enum TrainerFactor implements Factor {

	SKILL, WILLINGNESS, LED, FORMAT, ADD_ON, LOAD, LANGUAGE;

	@Override
	public Side side() {
		return Side.GIVE;
	}

}
