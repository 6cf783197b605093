package org.skillsgraph.skills;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
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

	/** The most skills, and the most languages. */
	public static final int MOST = 20;

	private static final double MOST_IMPORTANT = 100;

	private WantedSkills() {
	}

	/**
	 * {@return the wanted skills, sorted; null if not given}
	 * @throws BadRequestException with code TOO_MANY or INVALID_INPUT
	 */
	public static @Nullable List<WantedSkill> skills(@Nullable List<WantedSkill> skills) {
		if (skills == null) {
			return null;
		}
		check(skills.size() <= MOST, "TOO_MANY", "At most 20 skills can be wanted at once.");
		check(skills.stream().allMatch((wanted) -> importance(wanted) > 0 && importance(wanted) <= MOST_IMPORTANT),
				"INVALID_INPUT", "`importance` is more than 0 and at most 100.");
		return skills.stream().sorted(Comparator.comparing(WantedSkill::toString)).toList();
	}

	/**
	 * {@return the language codes to compare by, each once; null if not given}
	 * @throws BadRequestException with code TOO_MANY or INVALID_INPUT
	 */
	public static @Nullable List<String> languages(@Nullable List<String> languages) {
		if (languages == null) {
			return null;
		}
		check(languages.size() <= MOST, "TOO_MANY", "At most 20 languages can be asked for at once.");
		return languages.stream().map(NormalizedText::language).distinct().sorted().toList();
	}

	/**
	 * {@return a wanted skill's importance relative to others}
	 */
	public static double importance(WantedSkill wanted) {
		return (wanted.importance() != null) ? wanted.importance() : 1;
	}

	/**
	 * {@return the wanted skills as statement parameters: place, and key or name}
	 */
	public static List<Map<String, Object>> parameter(List<WantedSkill> skills) {
		return IntStream.range(0, skills.size()).mapToObj((place) -> {
			Map<String, Object> named = new HashMap<>(skills.get(place).skill().parameter());
			named.put("place", place);
			return named;
		}).toList();
	}

	/**
	 * Passes on each wanted skill with the row of the one skill it means.
	 * @param skills the wanted skills
	 * @param found rows with place and key, one for each skill that may be meant
	 * @param meant receives both
	 * @throws BadRequestException with code AMBIGUOUS or UNKNOWN_SKILL
	 */
	public static void each(List<WantedSkill> skills, Value found, BiConsumer<WantedSkill, Value> meant) {
		for (int i = 0; i < skills.size(); i++) {
			long place = i;
			List<Value> rows = found.asList((row) -> row)
				.stream()
				.filter((row) -> row.get("place").asLong(-1) == place)
				.toList();
			SkillResolver.one(skills.get(i).skill(), rows.stream().map((row) -> row.get("key").asString()).toList());
			meant.accept(skills.get(i), rows.getFirst());
		}
	}

	/**
	 * Rejects a question that fails a check.
	 * @throws BadRequestException with the code
	 */
	public static void check(boolean fine, String code, String message) {
		if (!fine) {
			throw new BadRequestException(code, message);
		}
	}

}
