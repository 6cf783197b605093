package org.skillsgraph.skills;

import java.util.Comparator;

/**
 * A skill that partly covers another.
 *
 * @param found its key
 * @param nearness how much of the other it covers, more than 0 and less than 1
 * @param reason the strongest reason
 * @param uses how many people have it plus how many roles call for it
 */
record ComputedNearSkill(String found, double nearness, NearReason reason, int uses) {

	static final Comparator<ComputedNearSkill> NEAREST_FIRST = Comparator.comparingDouble(ComputedNearSkill::nearness)
		.reversed()
		.thenComparing(Comparator.comparingInt(ComputedNearSkill::uses).reversed())
		.thenComparing(ComputedNearSkill::found);

}
