package org.skillsgraph.skills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.graph.Writes;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the near skills, and reads the facts they are computed from.
 */
@Repository
class NearSkills {

	private static final CypherFile SKILLS = CypherFile.of("skills/list-taxonomy");

	private static final CypherFile HELD = CypherFile.of("skills/list-what-is-held");

	private static final CypherFile CALLED_FOR = CypherFile.of("skills/list-what-is-called-for");

	private static final CypherFile HOLD = CypherFile.of("skills/hold-skills");

	private static final CypherFile FIND = CypherFile.of("skills/find-near");

	private static final CypherFile REPLACE = CypherFile.of("skills/replace-near");

	/** Rows per round trip: limits its time and memory. */
	private static final int AT_ONCE = 10_000;

	/** The most skills of one person (strongest first) or role (most important first). */
	private static final int MOST_OF_ONE = 200;

	private final Reads reads;

	private final Writes writes;

	NearSkills(Reads reads, Writes writes) {
		this.reads = reads;
		this.writes = writes;
	}

	/** A skill with the keys of the skills directly broader. */
	private record Read(String key, String kind, List<String> broader) {
	}

	/**
	 * {@return the facts that near skills are computed from, as visible to everyone}
	 */
	SkillFacts facts() {
		List<Read> read = all(SKILLS,
				(row) -> new Read(row.get("key").asString(), row.get("kind").asString(), keys(row)));
		Map<String, Integer> places = new HashMap<>();
		read.forEach((skill) -> places.put(skill.key(), places.size()));
		List<SkillFacts.Skill> skills = read.stream()
			.map((skill) -> new SkillFacts.Skill(skill.key(), skill.kind(), numbers(skill.broader(), places)))
			.toList();
		return new SkillFacts(skills, lists(HELD, places), lists(CALLED_FOR, places));
	}

	private int[][] lists(CypherFile statement, Map<String, Integer> places) {
		return all(statement, (row) -> numbers(keys(row), places)).toArray(int[][]::new);
	}

	private <T> List<T> all(CypherFile statement, Function<Record, T> reading) {
		List<T> all = new ArrayList<>();
		String after = "";
		for (boolean more = true; more;) {
			List<Record> page = reads.run(statement,
					Map.of("q", Map.of("after", after, "atOnce", AT_ONCE, "most", MOST_OF_ONE)));
			page.stream().map(reading).forEach(all::add);
			more = page.size() == AT_ONCE;
			after = page.isEmpty() ? after : page.getLast().get("key").asString();
		}
		return all;
	}

	private static List<String> keys(Record row) {
		return row.get("skills").asList(Value::asString);
	}

	/** Skips skills created after the skills were read. */
	private static int[] numbers(List<String> keys, Map<String, Integer> places) {
		return keys.stream()
			.map(places::get)
			.filter(Objects::nonNull)
			.mapToInt((place) -> place)
			.distinct()
			.sorted()
			.toArray();
	}

	/**
	 * Stores the near skills of some skills, writing only differences. Locks those skills
	 * until the transaction ends.
	 * @param near the near skills, by the wanted skill's key
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(Map<String, List<ComputedNearSkill>> near) {
		List<String> keys = near.keySet().stream().sorted().toList();
		writes.run(HOLD, Map.of("q", Map.of("skills", keys)));
		Map<String, Object> stored = new HashMap<>();
		writes.run(FIND, Map.of("q", Map.of("skills", keys)))
			.forEach((row) -> stored.put(row.get("skill").asString(), row.get("near").asList()));
		List<Map<String, Object>> differing = new ArrayList<>();
		near.forEach((skill, some) -> {
			List<Map<String, Object>> wanted = properties(some);
			if (!wanted.equals(stored.get(skill))) {
				differing.add(Map.of("skill", skill, "near", wanted));
			}
		});
		if (!differing.isEmpty()) {
			writes.run(REPLACE, Map.of("q", Map.of("rows", differing)));
		}
	}

	private static List<Map<String, Object>> properties(List<ComputedNearSkill> near) {
		return IntStream.range(0, near.size())
			.mapToObj((place) -> Map.<String, Object>of("found", near.get(place).found(), "nearness",
					near.get(place).nearness(), "reason", near.get(place).reason().name(), "rank", place + 1L))
			.toList();
	}

}
