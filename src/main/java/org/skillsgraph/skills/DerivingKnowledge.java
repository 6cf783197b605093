package org.skillsgraph.skills;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.skillsgraph.graph.CypherFile;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings up to date what people are known to know. Whoever writes a claim or an intent
 * calls it in the same transaction, and then the deriving of mentors.
 */
@Component
public class DerivingKnowledge {

	private static final CypherFile HOLD = CypherFile.of("skills/hold-people");

	private static final CypherFile SAID = CypherFile.of("skills/find-what-is-said");

	private static final CypherFile FORGET = CypherFile.of("skills/forget-knowledge");

	private static final CypherFile KEEP = CypherFile.of("skills/keep-knowledge");

	private final Neo4jClient client;

	private final LevelPolicy policy;

	DerivingKnowledge(Neo4jClient client, LevelPolicy policy) {
		this.client = client;
		this.policy = policy;
	}

	/**
	 * Derives KNOWS, writing only what differs.
	 * @param pairs of which something was said, or isn't said any more
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void of(Collection<PersonSkill> pairs) {
		Map<String, Set<String>> skills = new TreeMap<>();
		pairs.forEach((pair) -> skills.computeIfAbsent(pair.person(), (_) -> new HashSet<>()).add(pair.skill()));
		client.query(HOLD.text()).bind(Map.of("people", List.copyOf(skills.keySet()))).to("q").run();
		Difference difference = new Difference(policy);
		find(skills).forEach((found) -> difference.add(found, skills));
		if (!difference.stale().isEmpty()) {
			client.query(FORGET.text()).bind(Map.of("rows", difference.stale())).to("q").run();
		}
		if (!difference.fresh().isEmpty()) {
			client.query(KEEP.text()).bind(Map.of("rows", difference.fresh())).to("q").run();
		}
	}

	private Collection<Map<String, Object>> find(Map<String, Set<String>> skills) {
		List<Map<String, Object>> people = new ArrayList<>();
		skills.forEach((person, some) -> people.add(Map.of("person", person, "skills", List.copyOf(some))));
		return client.query(SAID.text()).bind(Map.of("people", people)).to("q").fetch().all();
	}

}
