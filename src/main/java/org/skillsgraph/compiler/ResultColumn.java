package org.skillsgraph.compiler;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What a statement returns for one field.
 *
 * @param expression the field's value in Cypher, valid after its subquery
 * @param reader turns the database's value into the answer's
 */
record ResultColumn(String expression, Reader reader) {

	/**
	 * Converts the driver's values to {@link AnswerObject}s, lists of them and plain
	 * values.
	 */
	interface Reader extends Function<@Nullable Object, @Nullable Object> {

	}

	/**
	 * {@return an entry of a map that the database returned}
	 * @param raw the map
	 * @param name the entry's name
	 */
	static @Nullable Object entry(@Nullable Object raw, String name) {
		return ((Map<?, ?>) Objects.requireNonNull(raw)).get(name);
	}

	/**
	 * {@return the items of a list that the database returned}
	 * @param raw the list
	 */
	static List<?> items(@Nullable Object raw) {
		return (List<?>) Objects.requireNonNull(raw);
	}

}
