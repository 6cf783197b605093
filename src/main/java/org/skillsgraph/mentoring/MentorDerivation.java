package org.skillsgraph.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Writes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Updates who mentors in which skills, and how often they have. Every write of an intent,
 * an offer, a mentorship or KNOWS calls it in the same transaction.
 */
@Component
public class MentorDerivation {

	private static final CypherFile HOLD = CypherFile.of("mentoring/hold-people");

	private static final CypherFile FORGET = CypherFile.of("mentoring/forget-mentors");

	private static final CypherFile OFFERS = CypherFile.of("mentoring/find-offered-skills");

	private static final CypherFile KEEP = CypherFile.of("mentoring/keep-mentors");

	// In this order: experience needs an offer, and ranks need experience.
	private static final List<CypherFile> BEFORE_RANKS = List.of(CypherFile.of("mentoring/forget-implied-offers"),
			CypherFile.of("mentoring/make-missing-offers"), CypherFile.of("mentoring/forget-experience"),
			CypherFile.of("mentoring/keep-experience"));

	private final Writes writes;

	private final Clock clock;

	MentorDerivation(Writes writes, Clock clock) {
		this.writes = writes;
		this.clock = clock;
	}

	/**
	 * Derives MENTORS and MENTORED, writing only differences.
	 * @param people the keys of those for whom an input of the derivation changed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void of(Collection<String> people) {
		List<String> mentors = writes.run(HOLD, Map.of("q", Map.of("people", List.copyOf(new TreeSet<>(people)))))
			.stream()
			.map((row) -> row.get("key").asString())
			.toList();
		if (mentors.isEmpty()) {
			return;
		}
		Map<String, Object> these = Map.of("q", Map.of("people", mentors, "today", LocalDate.now(clock)));
		BEFORE_RANKS.forEach((statement) -> writes.run(statement, these));
		writes.run(FORGET, these);
		List<Map<String, Object>> fresh = new ArrayList<>();
		for (Record offered : writes.run(OFFERS, these)) {
			double rank = rank(offered);
			if (!Objects.equals(offered.get("rank").asObject(), rank)) {
				fresh.add(Map.of("person", offered.get("person"), "skill", offered.get("skill"), "rank", rank));
			}
		}
		if (!fresh.isEmpty()) {
			writes.run(KEEP, Map.of("q", Map.of("rows", fresh)));
		}
	}

	private static double rank(Record offered) {
		return MentorRank.of(offered.get("level").computeOrDefault(Value::asLong, null),
				offered.get("confidence").asDouble(0), offered.get("times").asLong(0));
	}

}
