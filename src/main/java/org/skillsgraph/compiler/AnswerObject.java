package org.skillsgraph.compiler;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An object of the answer, read already: property fetchers only take from it.
 */
sealed interface AnswerObject {

	/**
	 * {@return the name of its object type}
	 */
	String type();

	/**
	 * {@return by result key, so that the same field under two aliases stands twice}
	 */
	Map<String, @Nullable Object> values();

	static AnswerObject of(String type, Map<String, @Nullable Object> values) {
		return type.endsWith("Connection") ? new Connection(type, values) : new Plain(type, values);
	}

	/** Anything but a page. */
	record Plain(String type, Map<String, @Nullable Object> values) implements AnswerObject {
	}

	/**
	 * A page. Spring for GraphQL would turn what a connection's fetcher returns into a
	 * connection of its own; what is called one it leaves alone.
	 */
	record Connection(String type, Map<String, @Nullable Object> values) implements AnswerObject {
	}

}
