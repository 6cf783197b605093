package org.skillsgraph.mentoring;

/**
 * What counts for a mentor, in the order in which points are added up; the schema says
 * what each means.
 */
enum MatchFactor {

	SKILLS(Side.GAIN), TEAM_EXPERIENCE(Side.GAIN), LEVEL_GAP(Side.GAIN), EXPERIENCE(Side.GIVE), PLACES(Side.GIVE),
	ADD_ON(Side.GIVE), LANGUAGE(Side.GIVE), OVERLAP(Side.GIVE);

	/** Whose benefit a factor stands for. */
	enum Side {

		/** What the mentee gains. */
		GAIN,
		/** What the mentor can give. */
		GIVE

	}

	private final Side side;

	MatchFactor(Side side) {
		this.side = side;
	}

	Side side() {
		return side;
	}

}
