package org.skillsgraph.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.neo4j.driver.Value;
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
	void intent(Value stored) {
		intent(stored.get("type").asString(), rung(stored));
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
	void claim(Value stored) {
		claim(new Claim(Claim.Source.valueOf(stored.get("source").asString()), stored.get("by").asString(null),
				stored.get("level").computeOrDefault(Value::asInt, null), stored.get("evidenceCount").asLong(1),
				stored.get("observedOn").asLocalDate(null)), rung(stored));
	}

	private static int rung(Value stored) {
		return stored.get("rung").asInt(Audience.EVERYONE.rung());
	}

}
