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
 * What must be written so that the graph knows of some people what is said of them.
 */
final class KnowledgeChange {

	private final LevelPolicy policy;

	private final List<Map<String, Object>> stale = new ArrayList<>();

	private final List<Map<String, Object>> fresh = new ArrayList<>();

	KnowledgeChange(LevelPolicy policy) {
		this.policy = policy;
	}

	/**
	 * {@return the pairs of which the graph knows something else than it should}
	 */
	List<Map<String, Object>> stale() {
		return stale;
	}

	/**
	 * {@return what it should know of those}
	 */
	List<Map<String, Object>> fresh() {
		return fresh;
	}

	/**
	 * Compares what is said of somebody with what is known.
	 * @param found of the person, as the graph has it
	 * @param skills that matter, by person
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
