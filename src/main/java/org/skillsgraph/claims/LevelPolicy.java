package org.skillsgraph.claims;

import java.util.List;

/**
 * How claims about one person's one skill become one level. A bean of this type replaces
 * {@link WeightedEvidence}.
 * <p>
 * It must be a function of the claims alone, whatever their order and whatever the time,
 * since it is applied whenever one of them changes and not in between; the level is none
 * below the lowest or above the highest that is claimed.
 */
public interface LevelPolicy {

	/**
	 * {@return what it is called where its results are explained}
	 */
	String name();

	/**
	 * {@return what the claims amount to}
	 * @param claims side by side as they were made; at least one
	 */
	LevelEstimate estimate(List<Claim> claims);

}
