package org.skillsgraph.graph;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads values of rows that may be null. */
public final class RowValues {

	private RowValues() {
	}

	/**
	 * {@return a whole number; null for null}
	 * @param value a number or null
	 */
	public static @Nullable Long number(Value value) {
		return value.isNull() ? null : Long.valueOf(value.asLong());
	}

	/**
	 * {@return a text; null for null}
	 * @param value a text or null
	 */
	public static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	/**
	 * {@return the texts of a list; none for null}
	 * @param list a list of texts or null
	 */
	public static Set<String> texts(Value list) {
		return list.isNull() ? Set.of() : Set.copyOf(list.asList(Value::asString));
	}

}
