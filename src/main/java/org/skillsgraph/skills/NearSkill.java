package org.skillsgraph.skills;

import java.util.Comparator;

/**
 * A skill that covers another in part.
 *
 * @param found its key
 * @param nearness how much of the other it covers, more than 0 and less than 1
 * @param reason what speaks most for it
 * @param uses how many people have it and roles call for it
 */
record NearSkill(String found, double nearness, NearReason reason, int uses) {

	static final Comparator<NearSkill> NEAREST_FIRST = Comparator.comparingDouble(NearSkill::nearness)
		.reversed()
		.thenComparing(Comparator.comparingInt(NearSkill::uses).reversed())
		.thenComparing(NearSkill::found);

}
