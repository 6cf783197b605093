package org.skillsgraph.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The writes that bring KNOWS in line with some people's claims and intents.
 */
final class KnowledgeChange {

	private final LevelPolicy policy;

	private final List<Map<String, Object>> stale = new ArrayList<>();

	private final List<Map<String, Object>> fresh = new ArrayList<>();

	KnowledgeChange(LevelPolicy policy) {
		this.policy = policy;
	}

	/**
	 * {@return the pairs whose stored KNOWS is outdated}
	 */
	List<Map<String, Object>> stale() {
		return stale;
	}

	/**
	 * {@return the KNOWS relationships to create for the pairs that differ}
	 */
	List<Map<String, Object>> fresh() {
		return fresh;
	}

	/**
	 * Compares a person's claims and intents with the stored KNOWS.
	 * @param found the person's row from the graph
	 * @param skills the keys of the skills to compare, by person
	 */
	void add(Record found, Map<String, Set<String>> skills) {
		String person = found.get("person").asString();
		Map<String, StatedSkill> said = new HashMap<>();
		found.get("claims").values().forEach((claim) -> of(said, claim).claim(claim));
		found.get("intents").values().forEach((intent) -> of(said, intent).intent(intent));
		Map<String, Set<Map<String, Object>>> known = new HashMap<>();
		found.get("known")
			.values()
			.forEach((one) -> known.computeIfAbsent(one.get("skill").asString(), (_) -> new HashSet<>())
				.add(one.asMap()));
		for (String skill : skills.getOrDefault(person, Set.of())) {
			compare(new PersonSkill(person, skill), said.getOrDefault(skill, new StatedSkill()),
					known.getOrDefault(skill, Set.of()));
		}
	}

	private void compare(PersonSkill pair, StatedSkill said, Set<Map<String, Object>> known) {
		Set<Map<String, Object>> wanted = KnownSkill.of(said, policy)
			.stream()
			.map((one) -> one.properties(pair))
			.collect(Collectors.toSet());
		if (wanted.equals(known)) {
			return;
		}
		if (!known.isEmpty()) {
			stale.add(Map.of("person", pair.person(), "skill", pair.skill()));
		}
		wanted.forEach((one) -> fresh.add(Map.of("person", pair.person(), "skill", pair.skill(), "known", one)));
	}

	private static StatedSkill of(Map<String, StatedSkill> said, Value one) {
		return said.computeIfAbsent(one.get("skill").asString(), (_) -> new StatedSkill());
	}

}
