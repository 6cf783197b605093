package org.skillsgraph.tokens;

import graphql.GraphQLContext;

/** What a request may do at all, before any check of the particular action. */
public enum AccessRight {

	/** Read, and change nothing. */
	READING,

	/** Read and change. */
	WRITING;

	/**
	 * {@return what this execution may do} {@link #WRITING} when it was never set: then
	 * the caller is the service itself.
	 */
	public static AccessRight of(GraphQLContext context) {
		return context.getOrDefault(AccessRight.class, WRITING);
	}

}
