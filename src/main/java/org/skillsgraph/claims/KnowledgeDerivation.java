package org.skillsgraph.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Writes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Updates KNOWS, what people are known to know. Every write of a claim or an intent calls
 * it in the same transaction, and then the mentor derivation.
 */
@Component
public class KnowledgeDerivation {

	private static final CypherFile HOLD = CypherFile.of("claims/hold-people");

	private static final CypherFile SAID = CypherFile.of("claims/find-what-is-said");

	private static final CypherFile FORGET = CypherFile.of("claims/forget-knowledge");

	private static final CypherFile KEEP = CypherFile.of("claims/keep-knowledge");

	private final Writes writes;

	private final LevelPolicy policy;

	KnowledgeDerivation(Writes writes, LevelPolicy policy) {
		this.writes = writes;
		this.policy = policy;
	}

	/**
	 * Derives KNOWS, writing only differences.
	 * @param pairs whose claims or intents were added, changed or removed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void of(Collection<PersonSkill> pairs) {
		Map<String, Set<String>> skills = new TreeMap<>();
		pairs.forEach((pair) -> skills.computeIfAbsent(pair.person(), (_) -> new HashSet<>()).add(pair.skill()));
		writes.run(HOLD, Map.of("q", Map.of("people", List.copyOf(skills.keySet()))));
		KnowledgeChange difference = new KnowledgeChange(policy);
		find(skills).forEach((found) -> difference.add(found, skills));
		if (!difference.stale().isEmpty()) {
			writes.run(FORGET, Map.of("q", Map.of("rows", difference.stale())));
		}
		if (!difference.fresh().isEmpty()) {
			writes.run(KEEP, Map.of("q", Map.of("rows", difference.fresh())));
		}
	}

	private List<Record> find(Map<String, Set<String>> skills) {
		List<Map<String, Object>> people = new ArrayList<>();
		skills.forEach((person, some) -> people.add(Map.of("person", person, "skills", List.copyOf(some))));
		return writes.run(SAID, Map.of("q", Map.of("people", people)));
	}

}
