package org.skillsgraph.sheets;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.people.Audience;

/**
 * A column of a file, and how its values are stored in the graph.
 *
 * @param name in the header
 * @param kind of its values
 * @param property where they are stored; null if they only identify the thing
 * @param fallback the value stored for an empty cell; null for none
 * @param required whether the row needs it
 * @param identity whether it is part of the identity of the row's thing
 * @param target the file whose keys its values are; null if they aren't keys
 * @param list whether a cell may hold several values
 * @param badCell what happens to the row if a value can't be used
 */
public record Column(String name, ValueKind kind, @Nullable String property, @Nullable Object fallback,
		boolean required, boolean identity, @Nullable String target, boolean list, InvalidCellPolicy badCell) {

	static Column of(String name, ValueKind kind) {
		return new Column(name, kind, parameter(name), null, false, false, null, false, InvalidCellPolicy.DROPPED);
	}

	/**
	 * {@return the key of the row's own thing}
	 */
	static Column key() {
		return of("key", TextKinds::key).asRequired().asIdentity().only();
	}

	/**
	 * {@return a column of references to another file}
	 * @param name of the column
	 * @param target the file whose keys they are
	 */
	static Column to(String name, String target) {
		return new Column(name, TextKinds::key, parameter(name), null, false, false, target, false,
				InvalidCellPolicy.DROPPED);
	}

	/**
	 * {@return the same, required}
	 */
	Column asRequired() {
		return new Column(name, kind, property, fallback, true, identity, target, list, InvalidCellPolicy.REFUSES_ROW);
	}

	/**
	 * {@return the same, as a part of the identity that is also stored}
	 */
	Column asIdentity() {
		return new Column(name, kind, property, fallback, required, true, target, list, InvalidCellPolicy.REFUSES_ROW);
	}

	/**
	 * {@return the same, but dropping bad values although it is a part of the identity}
	 */
	Column droppable() {
		return new Column(name, kind, property, fallback, required, identity, target, list, InvalidCellPolicy.DROPPED);
	}

	/**
	 * {@return the same, but bad values leave the stored value as it is}
	 */
	Column keeping() {
		return new Column(name, kind, property, fallback, required, identity, target, list, InvalidCellPolicy.KEPT);
	}

	/**
	 * {@return the same, an audience whose bad values become the narrowest one}
	 */
	Column narrowed() {
		return new Column(name, kind, property, fallback, required, identity, target, list, InvalidCellPolicy.NARROWED);
	}

	/**
	 * {@return the same, but only identifying the thing, not stored}
	 */
	Column only() {
		return new Column(name, kind, null, fallback, required, identity, target, list, badCell);
	}

	/**
	 * {@return the same, stored under another name}
	 */
	Column as(String other) {
		return new Column(name, kind, other, fallback, required, identity, target, list, badCell);
	}

	/**
	 * {@return the same, with a value for empty cells}
	 */
	Column otherwise(Object unsaid) {
		return new Column(name, kind, property, unsaid, required, identity, target, list, badCell);
	}

	/**
	 * {@return the same with several values, sorted if they are keys}
	 */
	Column several() {
		return new Column(name, kind, property, List.of(), required, identity, target, true, badCell);
	}

	/**
	 * {@return whether a header names this column, ignoring case}
	 */
	public boolean isNamed(String header) {
		return name.equals(header.toLowerCase(Locale.ROOT));
	}

	/**
	 * {@return the value that replaces a bad one in a row that is kept}
	 */
	public @Nullable Object replacement() {
		return (badCell == InvalidCellPolicy.NARROWED) ? Long.valueOf(Audience.ONLY_ME.rung()) : fallback;
	}

	/**
	 * {@return its parameter name in statements}
	 */
	public String parameter() {
		return parameter(name);
	}

	/**
	 * Lays a value over the stored one.
	 * @param stored properties by name
	 * @param said the row's value; null for none
	 */
	public void lay(Map<String, @Nullable Object> stored, @Nullable Object said) {
		if (property != null) {
			stored.put(property, (said instanceof Requirement tree) ? RequirementJson.write(tree) : said);
		}
	}

	private static String parameter(String name) {
		StringBuilder camel = new StringBuilder(name.length());
		for (String word : name.split("_", -1)) {
			camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return camel.toString();
	}

}
