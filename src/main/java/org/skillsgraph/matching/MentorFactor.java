package org.skillsgraph.matching;

import org.skillsgraph.ranking.Factor;

/**
 * The factors for mentors, in the order in which points are added up; the schema explains
 * each.
 */
enum MentorFactor implements Factor {

	SKILLS(Side.GAIN), WORK_LIKE_THIS(Side.GAIN), TEAM_EXPERIENCE(Side.GAIN), LEVEL_GAP(Side.GAIN),
	EXPERIENCE(Side.GIVE), PLACES(Side.GIVE), ADD_ON(Side.GIVE), LANGUAGE(Side.GIVE), OVERLAP(Side.GIVE);

	private final Side side;

	MentorFactor(Side side) {
		this.side = side;
	}

	@Override
	public Side side() {
		return side;
	}

}
