package org.skillsgraph.skills;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.RowValues;
import org.skillsgraph.wording.Named;

/**
 * A wanted skill, completed from the graph.
 *
 * @param skill the skill
 * @param level the level to reach, 1 to 5; null for any
 * @param importance relative to the other wanted skills, at least 0
 * @param near the skills that partly cover it, nearest first
 */
public record ResolvedSkill(Named skill, @Nullable Long level, double importance, List<NearSkill> near) {

	/** Most important first, ties by key. */
	public static final Comparator<ResolvedSkill> MOST_IMPORTANT_FIRST = Comparator
		.comparingDouble(ResolvedSkill::importance)
		.reversed()
		.thenComparing(ResolvedSkill::key);

	/**
	 * {@return a skill that nobody named: a wish, or a skill that a role calls for}
	 * @param row with {@code key}, {@code name}, {@code level} and {@code near}
	 * @param importance relative to the other wanted skills
	 */
	public static ResolvedSkill implied(Value row, double importance) {
		return new ResolvedSkill(Named.of(row), RowValues.number(row.get("level")), importance, near(row));
	}

	static ResolvedSkill named(Value row, WantedSkill wanted) {
		return new ResolvedSkill(Named.of(row), wanted.level(), wanted.relativeImportance(), near(row));
	}

	private static List<NearSkill> near(Value row) {
		return row.get("near").asList(NearSkill::of);
	}

	/**
	 * {@return the skill's key}
	 */
	public String key() {
		return skill.key();
	}

	/**
	 * {@return the key of the skill and those of the skills near it}
	 */
	public Stream<String> keys() {
		return Stream.concat(Stream.of(key()), near.stream().map((one) -> one.skill().key()));
	}

	/**
	 * {@return the near skills whose key passes a test, nearest first}
	 * @param key the test
	 */
	public List<NearSkill> near(Predicate<String> key) {
		return near.stream().filter((one) -> key.test(one.skill().key())).toList();
	}

	/**
	 * {@return two requests for the same skill as one}, with the higher level and the
	 * greater importance.
	 * @param other the other request
	 */
	public ResolvedSkill and(ResolvedSkill other) {
		Long higher = (level == null || (other.level != null && other.level > level)) ? other.level : level;
		return new ResolvedSkill(skill, higher, Math.max(importance, other.importance),
				near.isEmpty() ? other.near : near);
	}

}
