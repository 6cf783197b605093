package org.skillsgraph.skills;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.text.NormalizedText;

/**
 * The skills and languages in a question for people. Questions that differ only in the
 * order of their lists are equal.
 */
public final class WantedSkills {

	/** The most skills in a question for people, and the most languages. */
	public static final int MOST = 20;

	private static final double MOST_IMPORTANT = 100;

	private WantedSkills() {
	}

	/**
	 * {@return the wanted skills, sorted; null if not given}
	 * @param skills from the client
	 * @param most the most that a question takes
	 * @throws BadRequestException with code TOO_MANY or INVALID_INPUT
	 */
	public static @Nullable List<WantedSkill> skills(@Nullable List<WantedSkill> skills, int most) {
		if (skills == null) {
			return null;
		}
		BadRequestException.unless(skills.size() <= most, "TOO_MANY",
				"At most %d skills can be asked for at once.".formatted(most));
		checkImportance(skills);
		return skills.stream().sorted(Comparator.comparing(WantedSkill::toString)).toList();
	}

	/**
	 * Checks that each skill counts for something.
	 * @param skills from the client
	 * @throws BadRequestException with code INVALID_INPUT
	 */
	public static void checkImportance(List<WantedSkill> skills) {
		BadRequestException.unless(skills.stream().allMatch(WantedSkills::isImportant), "INVALID_INPUT",
				"`importance` is more than 0 and at most 100.");
	}

	private static boolean isImportant(WantedSkill wanted) {
		return wanted.relativeImportance() > 0 && wanted.relativeImportance() <= MOST_IMPORTANT;
	}

	/**
	 * {@return the language codes to compare by, each once; null if not given}
	 * @param languages from the client
	 * @throws BadRequestException with code TOO_MANY or INVALID_INPUT
	 */
	public static @Nullable List<String> languages(@Nullable List<String> languages) {
		if (languages == null) {
			return null;
		}
		BadRequestException.unless(languages.size() <= MOST, "TOO_MANY",
				"At most 20 languages can be asked for at once.");
		return languages.stream().map(NormalizedText::language).distinct().sorted().toList();
	}

	/**
	 * {@return the wanted skills as statement parameters: place, and key or name}
	 * @param skills the wanted skills
	 */
	public static List<Map<String, Object>> parameter(List<WantedSkill> skills) {
		return IntStream.range(0, skills.size()).mapToObj((place) -> {
			Map<String, Object> named = new HashMap<>(skills.get(place).skill().parameter());
			named.put("place", place);
			return named;
		}).toList();
	}

	/**
	 * {@return the wanted skills, each once, by key}
	 * @param skills the wanted skills, as they were passed to the statement
	 * @param found rows with {@code place}, {@code key}, {@code name} and {@code near},
	 * one for each skill that may be meant
	 * @throws BadRequestException with code AMBIGUOUS or UNKNOWN_SKILL
	 */
	public static Map<String, ResolvedSkill> resolved(List<WantedSkill> skills, Value found) {
		Map<String, ResolvedSkill> resolved = new TreeMap<>();
		for (int i = 0; i < skills.size(); i++) {
			long place = i;
			List<Value> rows = found.asList((row) -> row)
				.stream()
				.filter((row) -> row.get("place").asLong(-1) == place)
				.toList();
			String key = SkillResolver.one(skills.get(i).skill(),
					rows.stream().map((row) -> row.get("key").asString()).toList());
			resolved.merge(key, ResolvedSkill.named(rows.getFirst(), skills.get(i)), ResolvedSkill::and);
		}
		return resolved;
	}

}
