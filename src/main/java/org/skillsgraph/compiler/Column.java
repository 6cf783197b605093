package org.skillsgraph.compiler;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What a statement answers for one field.
 *
 * @param expression the field's value in Cypher, where its subquery has run
 * @param reader turns what the database answered into what the answer holds
 */
record Column(String expression, Reader reader) {

	/**
	 * From the driver's values to {@link AnswerObject}s, lists of them and plain values.
	 */
	interface Reader extends Function<@Nullable Object, @Nullable Object> {

	}

	/**
	 * {@return the entry of a map that the database answered}
	 * @param raw the map
	 * @param name the entry's
	 */
	static @Nullable Object entry(@Nullable Object raw, String name) {
		return ((Map<?, ?>) Objects.requireNonNull(raw)).get(name);
	}

	/**
	 * {@return the items of a list that the database answered}
	 * @param raw the list
	 */
	static List<?> items(@Nullable Object raw) {
		return (List<?>) Objects.requireNonNull(raw);
	}

}
