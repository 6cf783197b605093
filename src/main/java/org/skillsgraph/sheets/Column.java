package org.skillsgraph.sheets;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Requirement;

/**
 * A column of a file, and what becomes of its values in the graph.
 *
 * @param name as the header has it
 * @param kind what its values are
 * @param property where they are stored; null when they only say which thing it is
 * @param fallback what is stored where nothing is said; null for nothing
 * @param required whether the row needs it
 * @param identity whether it is part of what tells the row's thing from others
 * @param target the file whose keys its values are; null when they aren't
 * @param list whether a cell may hold several values
 * @param badCell what becomes of the row when a value can't be used
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
	 * {@return a column that names things of another file}
	 * @param name of the column
	 * @param target the file that they are keys of
	 */
	static Column to(String name, String target) {
		return new Column(name, TextKinds::key, parameter(name), null, false, false, target, false,
				InvalidCellPolicy.DROPPED);
	}

	/**
	 * {@return the same, which the row needs}
	 */
	Column asRequired() {
		return new Column(name, kind, property, fallback, true, identity, target, list, InvalidCellPolicy.REFUSES_ROW);
	}

	/**
	 * {@return the same, as a part of the identity that is stored as well}
	 */
	Column asIdentity() {
		return new Column(name, kind, property, fallback, required, true, target, list, InvalidCellPolicy.REFUSES_ROW);
	}

	/**
	 * {@return the same, whose bad values are dropped although they are a part of the
	 * identity}
	 */
	Column droppable() {
		return new Column(name, kind, property, fallback, required, identity, target, list, InvalidCellPolicy.DROPPED);
	}

	/**
	 * {@return the same, whose bad values leave what is stored}
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
	 * {@return the same, saying which thing it is and nothing else}
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
	 * {@return the same, with what is stored where nothing is said}
	 */
	Column otherwise(Object unsaid) {
		return new Column(name, kind, property, unsaid, required, identity, target, list, badCell);
	}

	/**
	 * {@return the same with several values, in order of the keys if they are ones}
	 */
	Column several() {
		return new Column(name, kind, property, List.of(), required, identity, target, true, badCell);
	}

	/**
	 * {@return whether its header names it, in whatever case}
	 */
	public boolean isNamed(String header) {
		return name.equals(header.toLowerCase(Locale.ROOT));
	}

	/**
	 * {@return what a row that stays says in place of a value that can't be used}
	 */
	public @Nullable Object replacement() {
		return (badCell == InvalidCellPolicy.NARROWED) ? NumberKinds.ONLY_ME : fallback;
	}

	/**
	 * {@return its name in statements}
	 */
	public String parameter() {
		return parameter(name);
	}

	/**
	 * Lays a value over what is stored.
	 * @param stored properties by name
	 * @param said what a row says; null for nothing
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
