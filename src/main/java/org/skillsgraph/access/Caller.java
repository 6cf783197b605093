package org.skillsgraph.access;

import graphql.GraphQLContext;

/**
 * The account that a request is counted against, for rate limits and budgets. A
 * {@link Viewer} says what may be seen, a caller how much may be asked.
 *
 * @param name of the account; the same for all requests of one caller, whichever token
 * they carry
 * @param kind says which limits are usual for it
 */
public record Caller(String name, Kind kind) {

	/** No outside caller: the service itself, and whoever runs it on this machine. */
	public static final Caller OWN = new Caller("own", Kind.OWN);

	/** The kind of a caller, which decides its usual limits. */
	public enum Kind {

		/** The service itself, or somebody on this machine without a token. */
		OWN,

		/** A person, who asks as fast as a page in a browser does. */
		PERSON,

		/** Another service, which asks on behalf of many people. */
		SERVICE

	}

	/**
	 * {@return the caller of this execution} {@link #OWN} when none was set.
	 * @param context of the execution; holds the caller under its class
	 */
	public static Caller of(GraphQLContext context) {
		return context.getOrDefault(Caller.class, OWN);
	}

}
