package org.skillsgraph.claims;

import java.util.List;

/**
 * Turns the claims about one person's skill into one level. A bean of this type replaces
 * {@link WeightedEvidence}.
 * <p>
 * The result must depend on the claims alone, not on their order or the time: it is
 * computed only when a claim changes. The level lies between the lowest and the highest
 * claimed level.
 */
public interface LevelPolicy {

	/**
	 * {@return the policy's name in explanations of its results}
	 */
	String name();

	/**
	 * {@return level and confidence from the claims}
	 * @param claims all of them as made, unmerged; at least one
	 */
	LevelEstimate estimate(List<Claim> claims);

}
