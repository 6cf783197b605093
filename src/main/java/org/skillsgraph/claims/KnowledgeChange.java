package org.skillsgraph.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

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
	void add(Map<String, Object> found, Map<String, Set<String>> skills) {
		String person = String.valueOf(found.get("person"));
		Map<String, StatedSkill> said = new HashMap<>();
		maps(found.get("claims")).forEach((claim) -> of(said, claim).claim(claim));
		maps(found.get("intents")).forEach((intent) -> of(said, intent).intent(intent));
		Map<String, Set<Map<String, Object>>> known = new HashMap<>();
		maps(found.get("known"))
			.forEach((one) -> known.computeIfAbsent(String.valueOf(one.get("skill")), (_) -> new HashSet<>()).add(one));
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

	private static StatedSkill of(Map<String, StatedSkill> said, Map<String, Object> one) {
		return said.computeIfAbsent(String.valueOf(one.get("skill")), (_) -> new StatedSkill());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> maps(@Nullable Object list) {
		return (list instanceof List<?> maps) ? (List<Map<String, Object>>) maps : List.of();
	}

}
