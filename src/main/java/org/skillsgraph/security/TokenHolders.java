package org.skillsgraph.security;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.graph.Viewer;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Finds the person that a token speaks of.
 */
@Component
class TokenHolders {

	static final String ADMINISTRATOR = "administrator";

	private static final CypherFile BY_KEY = CypherFile.of("security/find-person-by-key");

	private static final CypherFile BY_EMAIL = CypherFile.of("security/find-person-by-email");

	private final Reads reads;

	TokenHolders(Reads reads) {
		this.reads = reads;
	}

	/**
	 * {@return who asks with this token} Its own word for a person is a key; an issuer's
	 * is an e-mail address, unless the issuer has its doubts, or else a user name that is
	 * a key.
	 * @param token one whose signature and time were checked
	 */
	Viewer viewer(Jwt token) {
		List<String> roles = token.getClaimAsStringList(Claims.ROLES);
		return new Viewer(person(token), roles != null && roles.contains(ADMINISTRATOR));
	}

	boolean known(String person) {
		return byKey(person) != null;
	}

	private @Nullable String person(Jwt token) {
		if (Claims.LOCAL.equals(token.getClaimAsString(Claims.ISSUER))) {
			return token.getClaimAsString(Claims.PERSON);
		}
		String email = token.getClaimAsString(Claims.EMAIL);
		if (email != null && !Objects.equals(token.getClaim(Claims.EMAIL_VERIFIED), false)) {
			return find(BY_EMAIL, Map.of("email", email));
		}
		String username = token.getClaimAsString(Claims.USERNAME);
		return (username != null) ? byKey(username) : null;
	}

	private @Nullable String byKey(String key) {
		return find(BY_KEY, Map.of("key", key));
	}

	private @Nullable String find(CypherFile statement, Map<String, String> parameters) {
		var rows = reads.run(statement, parameters);
		return (rows.size() == 1) ? rows.getFirst().get("key").asString() : null;
	}

}
