package org.skillsgraph.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.people.Audience;

/**
 * All claims and intents of a person and a skill, each with the rung that may see it.
 */
final class StatedSkill {

	private final List<Claim> claims = new ArrayList<>();

	private final List<Integer> rungs = new ArrayList<>();

	private int firstIntent = Integer.MAX_VALUE;

	private final Set<String> openIntents = new HashSet<>();

	void claim(Claim claim, int rung) {
		claims.add(claim);
		rungs.add(rung);
	}

	void intent(String type, int rung) {
		firstIntent = Math.min(firstIntent, rung);
		if (rung == Audience.EVERYONE.rung()) {
			openIntents.add(type);
		}
	}

	/** Adds an intent as stored in the graph. */
	void intent(Map<String, Object> stored) {
		intent(String.valueOf(stored.get("type")), (int) number(stored.get("rung"), Audience.EVERYONE.rung()));
	}

	/**
	 * {@return the person's intents for the skill that everyone may see}
	 */
	Set<String> openIntents() {
		return Set.copyOf(openIntents);
	}

	/**
	 * {@return whether a rung sees anything at all}
	 */
	boolean from(int rung) {
		return firstIntent <= rung || rungs.stream().anyMatch((seen) -> seen <= rung);
	}

	/**
	 * {@return the claims that a rung sees}
	 */
	List<Claim> claimsFrom(int rung) {
		List<Claim> seen = new ArrayList<>();
		for (int at = 0; at < claims.size(); at++) {
			if (rungs.get(at) <= rung) {
				seen.add(claims.get(at));
			}
		}
		return seen;
	}

	/** Adds a claim as stored in the graph. */
	void claim(Map<String, Object> stored) {
		Long level = (Long) stored.get("level");
		claim(new Claim(Claim.Source.valueOf(String.valueOf(stored.get("source"))), (String) stored.get("by"),
				(level != null) ? Integer.valueOf(level.intValue()) : null, number(stored.get("evidenceCount"), 1),
				(LocalDate) stored.get("observedOn")), (int) number(stored.get("rung"), Audience.EVERYONE.rung()));
	}

	private static long number(@Nullable Object stored, long unsaid) {
		return (stored instanceof Long number) ? number : unsaid;
	}

}
