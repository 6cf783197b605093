package org.skillsgraph.compiler;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An object of the answer, read already: property fetchers only read its values.
 */
sealed interface AnswerObject {

	/**
	 * {@return the name of its object type}
	 */
	String type();

	/**
	 * {@return the values by result key, so that one field under two aliases appears
	 * twice}
	 */
	Map<String, @Nullable Object> values();

	static AnswerObject of(String type, Map<String, @Nullable Object> values) {
		return type.endsWith("Connection") ? new Connection(type, values) : new Plain(type, values);
	}

	/** Any object but a page. */
	record Plain(String type, Map<String, @Nullable Object> values) implements AnswerObject {
	}

	/**
	 * A page. Spring for GraphQL would wrap a connection fetcher's result in a connection
	 * of its own, unless its class is named like one.
	 */
	record Connection(String type, Map<String, @Nullable Object> values) implements AnswerObject {
	}

}
