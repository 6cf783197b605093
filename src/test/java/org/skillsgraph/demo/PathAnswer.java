package org.skillsgraph.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code learningPath}; the components have the schema's names. Either it
 * has steps and a total, or it is blocked and has a text.
 *
 * @param covered the share of the target that is reached; null for the whole of it
 */
record PathAnswer(@Nullable List<Step> steps, @Nullable Total total, @Nullable Double covered,
		@Nullable List<Missing> missing, @Nullable String text) {

	/** The cost of a path. */
	record Total(int items, double hours, double cost, @Nullable Integer weeks, boolean estimated) {
	}

	/** Something with a key. */
	record Keyed(String key, @Nullable String name) {
	}

	/** A skill that is gained or missing. */
	record SkillAtLevel(@Nullable Level level, Keyed skill) {

		Wish wish() {
			return new Wish(skill.key(), (level != null) ? level.number() : Level.UNKNOWN);
		}

	}

	/** A requirement that nothing provides. */
	record Missing(@Nullable SkillAtLevel skill) {
	}

	/** A step. */
	record Step(int position, List<Integer> because, List<Integer> together, String text, @Nullable Boolean begun,
			@Nullable Keyed item, @Nullable Keyed offering, @Nullable Keyed mentor, @Nullable Keyed addOn,
			List<SkillAtLevel> gains) {

		boolean saysBegun() {
			return Boolean.TRUE.equals(begun)
					|| text.matches("(?is).*\\b(enrolled|under way|already|have a (seat|place))\\b.*");
		}

		boolean saysFull() {
			return text.matches("(?is).*\\bfull\\b.*");
		}

		@Override
		public String toString() {
			String key = Stream.of(item, mentor, addOn)
				.flatMap((thing) -> Optional.ofNullable(thing).stream())
				.map(Keyed::key)
				.findFirst()
				.orElse("nothing");
			return "step %d (%s)".formatted(position, key);
		}

	}

	boolean blocked() {
		return steps == null;
	}

	boolean whole() {
		return covered == null || covered >= 1;
	}

	List<Step> walked() {
		return (steps != null) ? steps : List.of();
	}

}
