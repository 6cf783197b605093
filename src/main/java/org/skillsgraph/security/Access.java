package org.skillsgraph.security;

import graphql.GraphQLContext;

/** What a request may do at all, before anybody asks whether it may do this. */
enum Access {

	/** Ask, and change nothing. */
	READING,

	/** Ask and change. */
	WRITING;

	/**
	 * {@return what this execution may do} {@link #WRITING} when it was never said: then
	 * the service itself asks.
	 */
	static Access of(GraphQLContext context) {
		return context.getOrDefault(Access.class, WRITING);
	}

}
