package org.skillsgraph;

/**
 * A learning item set up through {@link Given}; a course, unless set otherwise.
 */
public class GivenItem {

	private final Given given;

	private final String key;

	GivenItem(Given given, String key) {
		this.given = given;
		this.key = key;
		given.row("learning_items.csv", key).putIfAbsent("key", key);
		given.row("learning_items.csv", key).putIfAbsent("title", key);
		given.row("learning_items.csv", key).putIfAbsent("format", "COURSE");
	}

	public GivenItem format(String format) {
		return is("format", format);
	}

	public GivenItem hours(double hours) {
		return is("hours", String.valueOf(hours));
	}

	public GivenItem cost(double cost) {
		return is("cost", String.valueOf(cost));
	}

	public GivenItem external() {
		return is("external", "true");
	}

	public GivenItem teaches(String skill, int level) {
		given.thing("skills.csv", skill);
		given.row("learning_outcomes.csv", key, skill).put("item", key);
		given.row("learning_outcomes.csv", key, skill).put("skill", skill);
		given.row("learning_outcomes.csv", key, skill).put("level", String.valueOf(level));
		return this;
	}

	/** A tree as in the import format, with {@code '} for {@code "}. */
	public GivenItem requires(String tree) {
		return is("requires", tree.replace('\'', '"'));
	}

	public GivenItem isCompletedBy(String person) {
		given.person(person);
		given.row("completions.csv", person, key).put("person", person);
		given.row("completions.csv", person, key).put("item", key);
		return this;
	}

	private GivenItem is(String column, String value) {
		given.row("learning_items.csv", key).put(column, value);
		return this;
	}

}
