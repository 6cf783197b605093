package org.skillsgraph.tokens;

import java.util.List;
import java.util.Set;

import org.skillsgraph.access.Caller;
import org.skillsgraph.access.Viewer;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Identifies the holder of a token whose signature, time and audience were checked.
 */
@Component
public class TokenHolders implements Converter<Jwt, AbstractAuthenticationToken> {

	static final String ADMINISTRATOR = "administrator";

	static final String PROGRAMME_OWNER = "programmeOwner";

	static final Set<String> ROLES = Set.of(ADMINISTRATOR, PROGRAMME_OWNER);

	private final IssuedTokenHolders issued;

	TokenHolders(IssuedTokenHolders issued) {
		this.issued = issued;
	}

	@Override
	public TokenHolder convert(Jwt token) {
		return TokenClaims.LOCAL.equals(token.getClaimAsString(TokenClaims.ISSUER)) ? local(token)
				: issued.holder(token);
	}

	/** Our own tokens use our own claims. */
	private static TokenHolder local(Jwt token) {
		String person = token.getClaimAsString(TokenClaims.PERSON);
		if (person != null) {
			return new TokenHolder(new Viewer(person, false), new Caller("person " + person, Caller.Kind.PERSON),
					AccessRight.WRITING);
		}
		List<String> roles = token.getClaimAsStringList(TokenClaims.ROLES);
		Viewer viewer = new Viewer(null, roles != null && roles.contains(ADMINISTRATOR),
				roles != null && roles.contains(PROGRAMME_OWNER));
		return new TokenHolder(viewer,
				new Caller("service " + token.getClaimAsString(TokenClaims.SERVICE), Caller.Kind.SERVICE),
				AccessRight.WRITING);
	}

}
