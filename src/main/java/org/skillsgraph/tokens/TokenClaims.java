package org.skillsgraph.tokens;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The claims of a token, by name. */
final class TokenClaims {

	static final String ISSUER = "iss";

	/** The issuer in local mode: no real one has this name, since theirs are URLs. */
	static final String LOCAL = "local";

	static final String SUBJECT = "sub";

	static final String PERSON = "person";

	static final String SERVICE = "service";

	static final String ROLES = "roles";

	static final String EMAIL = "email";

	static final String EMAIL_VERIFIED = "email_verified";

	private TokenClaims() {
	}

	/**
	 * {@return the value of a claim, at any depth}
	 * @param claims the claims of a token, or of a part of it
	 * @param name the name of a claim, or a nested one's path: {@code realm_access.roles}
	 */
	static @Nullable Object find(Map<?, ?> claims, String name) {
		// First as it stands: the name itself may have dots, as URLs do.
		Object found = claims.get(name);
		for (int dot = name.indexOf('.'); found == null && dot >= 0; dot = name.indexOf('.', dot + 1)) {
			if (claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner) {
				found = find(inner, name.substring(dot + 1));
			}
		}
		return found;
	}

	/**
	 * {@return the words of a claim} They come as a list or separated by spaces.
	 */
	static Set<String> words(Map<?, ?> claims, String name) {
		Stream<?> said = switch (find(claims, name)) {
			case String words -> Stream.of(words.split(" ", -1));
			case Collection<?> words -> words.stream();
			case null, default -> Stream.empty();
		};
		return said.filter(String.class::isInstance).map(String.class::cast).collect(Collectors.toUnmodifiableSet());
	}

}
