package org.skillsgraph.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a path is to lead to.
 *
 * @param kind of thing
 * @param key of the thing
 * @param need that is met once it is reached
 */
record Target(Kind kind, String key, Need need) {

	/** The kinds of targets, by the field of the input. */
	enum Kind {

		ITEM("item"), ADD_ON("addOn"), ROLE("role");

		private final String field;

		Kind(String field) {
			this.field = field;
		}

	}

	/**
	 * {@return everything that somebody can want of a catalogue}
	 */
	static List<Target> all(Catalogue catalogue) {
		return Stream
			.of(catalogue.items().keySet().stream().map((key) -> new Target(Kind.ITEM, key, Need.item(key))),
					catalogue.addOns().keySet().stream().map((key) -> new Target(Kind.ADD_ON, key, Need.addOn(key))),
					catalogue.roles()
						.entrySet()
						.stream()
						.map((role) -> new Target(Kind.ROLE, role.getKey(), role.getValue())))
			.flatMap((targets) -> targets)
			.toList();
	}

	/**
	 * {@return the argument {@code target}}
	 */
	Map<String, Object> input() {
		return Map.of(kind.field, Map.of("key", key));
	}

	@Override
	public String toString() {
		return kind.field + " " + key;
	}

}
