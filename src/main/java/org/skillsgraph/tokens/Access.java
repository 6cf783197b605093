package org.skillsgraph.tokens;

import graphql.GraphQLContext;

/** What a request may do at all, before anybody asks whether it may do this. */
public enum Access {

	/** Ask, and change nothing. */
	READING,

	/** Ask and change. */
	WRITING;

	/**
	 * {@return what this execution may do} {@link #WRITING} when it was never said: then
	 * the service itself asks.
	 */
	public static Access of(GraphQLContext context) {
		return context.getOrDefault(Access.class, WRITING);
	}

}
