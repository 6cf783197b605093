package org.skillsgraph.paths;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.LearningFormat;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.skills.Levels;

/**
 * All that bears on a target.
 *
 * @param items by key
 * @param addOns by key
 * @param skills by key
 */
record TargetCatalogue(Map<String, Item> items, Map<String, AddOn> addOns, Map<String, Skill> skills) {

	/**
	 * A learning item.
	 *
	 * @param requires null for nothing
	 * @param teaches with the skills' names
	 * @param hours null when they aren't known
	 * @param cost null when it isn't known
	 * @param next when it is held next; null when that isn't known
	 */
	record Item(String key, String title, LearningFormat format, boolean external, @Nullable Double hours,
			@Nullable Double cost, @Nullable Requirement requires, List<Taught> teaches, @Nullable Next next) {
	}

	/** What an item teaches. */
	record Taught(String key, String name, @Nullable Long level) {

		Requirement.Skill skill() {
			return new Requirement.Skill(key, level);
		}

		boolean covers(Requirement.Skill required) {
			return key.equals(required.key())
					&& (required.level() == null || (level != null && level >= required.level()));
		}

	}

	/** When an item is held next. */
	record Next(String key, ZonedDateTime startsAt) {
	}

	/**
	 * An add-on.
	 *
	 * @param requires null for nothing
	 */
	record AddOn(String key, String name, @Nullable Requirement requires) {
	}

	/**
	 * A skill.
	 *
	 * @param wishes how many want to learn it, as everyone may know, counted to
	 * {@value #MANY}
	 * @param mentors who offer it and have a free place, the most experienced first
	 */
	record Skill(String key, String name, long wishes, List<Mentor> mentors) {

		static final long MANY = 100;

	}

	/**
	 * Who offers a skill.
	 *
	 * @param level as everyone may know it; null when it isn't known
	 * @param weeklyHours null when the mentor says nothing of it
	 */
	record Mentor(String key, String name, @Nullable Long level, @Nullable Double weeklyHours) {

		boolean reaches(@Nullable Long wanted) {
			return wanted == null || (level != null && level >= wanted);
		}

	}

	/**
	 * {@return what a leaf is called: "Kafka at level proficient", "Kafka in production",
	 * "Trainer"} Its key where the name isn't known.
	 */
	String name(Requirement leaf) {
		return switch (leaf) {
			case Requirement.Item item -> found(items, item.key()).map(Item::title).orElse(item.key());
			case Requirement.AddOn addOn -> found(addOns, addOn.key()).map(AddOn::name).orElse(addOn.key());
			case Requirement.Skill skill -> Levels.of(skillName(skill.key()), skill.level());
			default -> throw new IllegalArgumentException("Only a leaf has a name, not " + leaf);
		};
	}

	/**
	 * {@return an item that teaches a skill as far as it is required, the first by key}
	 */
	Optional<Item> taughtBy(Requirement.Skill skill) {
		return items.values()
			.stream()
			.filter((item) -> item.teaches().stream().anyMatch((taught) -> taught.covers(skill)))
			.min(Comparator.comparing(Item::key));
	}

	private String skillName(String key) {
		return found(skills, key).map(Skill::name)
			.or(() -> items.values()
				.stream()
				.flatMap((item) -> item.teaches().stream())
				.filter((taught) -> taught.key().equals(key))
				.map(Taught::name)
				.findFirst())
			.orElse(key);
	}

	private static <T> Optional<T> found(Map<String, T> things, String key) {
		return Optional.ofNullable(things.get(key));
	}

}
