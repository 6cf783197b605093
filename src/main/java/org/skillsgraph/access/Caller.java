package org.skillsgraph.access;

import graphql.GraphQLContext;

/**
 * On whose account a request goes: what somebody may ask in a while is counted by it. A
 * {@link Viewer} says what may be seen, a caller how much may be asked.
 *
 * @param name of the account; the same for all requests of one caller, whatever token
 * they come with
 * @param kind what is usual for it
 */
public record Caller(String name, Kind kind) {

	/** Nobody from outside: the service itself, and whoever runs it on this machine. */
	public static final Caller OWN = new Caller("own", Kind.OWN);

	/** What is usual for a caller. */
	public enum Kind {

		/** The service itself, or somebody on this machine without a token. */
		OWN,

		/** A person, who asks as fast as a page in a browser does. */
		PERSON,

		/** Another service, which asks for many people. */
		SERVICE

	}

	/**
	 * {@return on whose account this execution goes} {@link #OWN} when it was never said.
	 * @param context of the execution; holds the caller under its class
	 */
	public static Caller of(GraphQLContext context) {
		return context.getOrDefault(Caller.class, OWN);
	}

}
