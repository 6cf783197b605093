package org.skillsgraph.tokens;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the issuer lets somebody do. Roles are for everybody, scopes for service accounts
 * only: a person's scope says what an application may do in the person's name, not who
 * the person is.
 */
record TokenRights(boolean administrator, boolean programmeOwner, boolean reading, boolean writing,
		boolean administratorScope) {

	static TokenRights of(Map<String, Object> claims, ClaimSettings settings) {
		Set<String> roles = TokenClaims.words(claims, settings.rolesClaim());
		Set<String> scopes = settings.scopeClaims()
			.stream()
			.flatMap((claim) -> TokenClaims.words(claims, claim).stream())
			.collect(Collectors.toSet());
		return new TokenRights(!Collections.disjoint(roles, settings.administratorRoles()),
				!Collections.disjoint(roles, settings.programmeOwnerRoles()), scopes.contains(settings.readScope()),
				scopes.contains(settings.writeScope()), scopes.contains(settings.administratorScope()));
	}

	boolean role() {
		return administrator || programmeOwner;
	}

	/**
	 * {@return what a service account may do} Empty when the issuer granted it nothing.
	 */
	Optional<AccessRight> ofService() {
		if (role() || writing || administratorScope) {
			return Optional.of(AccessRight.WRITING);
		}
		return reading ? Optional.of(AccessRight.READING) : Optional.empty();
	}

}
