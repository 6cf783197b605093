package org.skillsgraph.steps;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.skillsgraph.graph.RowValues;
import org.skillsgraph.learning.LearningFormat;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.skills.Level;

/**
 * Everything relevant to a target.
 *
 * @param items by key
 * @param addOns by key
 * @param skills by key
 */
public record TargetCatalogue(Map<String, Item> items, Map<String, AddOn> addOns, Map<String, Skill> skills) {

	/**
	 * A learning item.
	 *
	 * @param requires null for nothing
	 * @param teaches with the skills' names
	 * @param catalogued whether more is known of it than a title
	 * @param hours null if unknown
	 * @param cost null if unknown
	 * @param sessions to come, by their start
	 * @param held whether it was ever held on a date
	 */
	public record Item(String key, String title, LearningFormat format, boolean external, boolean catalogued,
			@Nullable Double hours, @Nullable Double cost, @Nullable Requirement requires, List<Taught> teaches,
			List<Session> sessions, boolean held) {
	}

	/** A skill that an item teaches. */
	public record Taught(String key, String name, @Nullable Long level) {

		/**
		 * {@return what somebody has who has learnt it}
		 */
		public Requirement.Skill skill() {
			return new Requirement.Skill(key, level);
		}

		/**
		 * {@return whether it is enough for a requirement}
		 */
		public boolean covers(Requirement.Skill required) {
			return key.equals(required.key())
					&& (required.level() == null || (level != null && level >= required.level()));
		}

	}

	/**
	 * An add-on.
	 *
	 * @param requires null for nothing
	 */
	public record AddOn(String key, String name, @Nullable Requirement requires) {
	}

	/**
	 * A skill.
	 *
	 * @param wishes how many people publicly want to learn it, counted up to
	 * {@value #MANY}
	 * @param mentors who offer it and suit the person, the most experienced first
	 */
	public record Skill(String key, String name, long wishes, List<Mentor> mentors) {

		/** From here on, wishes aren't counted. */
		public static final long MANY = 100;

	}

	/**
	 * A mentor for a skill.
	 *
	 * @param level as visible to everyone; null if unknown
	 * @param weeklyHours null if the mentor doesn't state any
	 */
	public record Mentor(String key, String name, @Nullable Long level, @Nullable Double weeklyHours) {

		/**
		 * {@return a mentor}
		 * @param row with {@code key}, {@code name} and {@code offer}
		 */
		public static Mentor of(Value row, Value level) {
			Value hours = row.get("offer").isNull() ? Values.NULL : row.get("offer").get("weeklyHours");
			return new Mentor(row.get("key").asString(), row.get("name").asString(), RowValues.number(level),
					hours.isNull() ? null : Double.valueOf(hours.asNumber().doubleValue()));
		}

		/**
		 * {@return whether a mentee may get to a level with this mentor} An unknown level
		 * may be high enough.
		 */
		public boolean mayReach(@Nullable Long wanted) {
			return wanted == null || level == null || level >= wanted;
		}

	}

	/**
	 * {@return the name of a leaf: "Kafka at level proficient", "Kafka in production",
	 * "Trainer"} Its key if the name isn't known.
	 */
	public String name(Requirement leaf) {
		return switch (leaf) {
			case Requirement.Item item -> found(items, item.key()).map(Item::title).orElse(item.key());
			case Requirement.AddOn addOn -> found(addOns, addOn.key()).map(AddOn::name).orElse(addOn.key());
			case Requirement.Skill skill -> Level.of(skillName(skill.key()), skill.level());
			default -> throw new IllegalArgumentException("Only a leaf has a name, not " + leaf);
		};
	}

	/**
	 * {@return an item that teaches a skill at the required level, the first by key}
	 */
	public Optional<Item> taughtBy(Requirement.Skill skill) {
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
