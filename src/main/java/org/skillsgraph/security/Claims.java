package org.skillsgraph.security;

/** What a token says, by the name under which it says it. */
final class Claims {

	static final String ISSUER = "iss";

	/** The issuer of local mode: no real one can be called so, theirs are addresses. */
	static final String LOCAL = "local";

	static final String SUBJECT = "sub";

	static final String PERSON = "person";

	static final String SERVICE = "service";

	static final String ROLES = "roles";

	static final String EMAIL = "email";

	static final String EMAIL_VERIFIED = "email_verified";

	static final String USERNAME = "preferred_username";

	private Claims() {
	}

}
