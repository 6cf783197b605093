package org.skillsgraph.tokens;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.skillsgraph.access.Caller;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.http.HttpRejection;
import org.skillsgraph.text.VisibleText;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Identifies the holder of a token from the issuer: a person, a service account, or
 * somebody who isn't in the graph but has a role. All others are rejected.
 */
@Component
class IssuedTokenHolders {

	private final TokenPeople people;

	private final ClaimSettings settings;

	private final List<ServiceClaim> serviceClaims;

	private final Clock clock;

	IssuedTokenHolders(TokenPeople people, ClaimSettings settings, Clock clock) {
		this.people = people;
		this.settings = settings;
		this.serviceClaims = settings.serviceClaim().stream().map(ServiceClaim::of).toList();
		this.clock = clock;
	}

	TokenHolder holder(Jwt token) {
		TokenRights rights = TokenRights.of(token.getClaims(), settings);
		@Nullable Object named = TokenClaims.find(token.getClaims(), settings.personClaim());
		return isService(token, named) ? service(token, rights) : person(token, rights, named);
	}

	/** The issuer has to say so: nobody becomes a service by leaving something out. */
	private boolean isService(Jwt token, @Nullable Object named) {
		return serviceClaims.stream().anyMatch((claim) -> claim.isIn(token.getClaims())) && !namesPerson(named);
	}

	/** Service accounts may have a name where people have their key. */
	private boolean namesPerson(@Nullable Object named) {
		return named != null && (byEmail() || !isNew(named));
	}

	private TokenHolder service(Jwt token, TokenRights rights) {
		AccessRight access = rights.ofService()
			.orElseThrow(() -> new TokenRejectedException(HttpRejection.INSUFFICIENT_SCOPE,
					"The token of a service account needs one of the scopes `%s`, `%s` and `%s`."
						.formatted(settings.readScope(), settings.writeScope(), settings.administratorScope())));
		Viewer viewer = new Viewer(null, rights.administrator() || rights.administratorScope(),
				rights.programmeOwner());
		return new TokenHolder(viewer, new Caller("service " + account(token), Caller.Kind.SERVICE), access);
	}

	private TokenHolder person(Jwt token, TokenRights rights, @Nullable Object named) {
		if (named == null) {
			throw nobody("The token has no claim `%s` that would name a person, and isn't a service account's.");
		}
		if (doubtful(token.getClaims())) {
			throw new TokenRejectedException(HttpRejection.EMAIL_NOT_VERIFIED);
		}
		Optional<TokenPeople.Known> known = known(named);
		if (known.isPresent()) {
			return person(known.get(), rights);
		}
		if (rights.role() && isNew(named)) {
			return new TokenHolder(new Viewer(null, rights.administrator(), rights.programmeOwner()),
					new Caller("account " + account(token), Caller.Kind.PERSON), AccessRight.WRITING);
		}
		throw nobody("The token names nobody here: its claim `%s` was compared with people's "
				+ (byEmail() ? "e-mail addresses." : "keys."));
	}

	private TokenRejectedException nobody(String told) {
		return new TokenRejectedException(HttpRejection.TOKEN_NAMES_NOBODY, told.formatted(settings.personClaim()));
	}

	/** Somebody who has left could be spelt so that nobody has that name. */
	private boolean isNew(Object named) {
		return named instanceof String name && VisibleText.is(name)
				&& spellings(name).noneMatch((spelling) -> known(spelling).isPresent());
	}

	private static Stream<String> spellings(String name) {
		String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
		String lower = Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
		return Stream.of(name, composed, lower).distinct();
	}

	/** Leaving ends all rights: the issuer may have forgotten to revoke a role. */
	private TokenHolder person(TokenPeople.Known known, TokenRights rights) {
		if (known.hasLeft(LocalDate.now(clock))) {
			throw new TokenRejectedException(HttpRejection.PERSON_LEFT);
		}
		return new TokenHolder(new Viewer(known.key(), rights.administrator(), rights.programmeOwner()),
				new Caller("person " + known.key(), Caller.Kind.PERSON), AccessRight.WRITING);
	}

	private Optional<TokenPeople.Known> known(Object named) {
		if (!(named instanceof String name)) {
			return Optional.empty();
		}
		try {
			return byEmail() ? people.byEmail(name) : people.byKey(name);
		}
		catch (Neo4jException ex) {
			throw new TokenRejectedException(HttpRejection.UNAVAILABLE);
		}
	}

	private boolean byEmail() {
		return settings.personClaim().equals(TokenClaims.EMAIL);
	}

	/** A user who can set any address on their account could impersonate anybody. */
	private boolean doubtful(Map<String, Object> claims) {
		// Some issuers send strings.
		String verified = Objects.toString(claims.get(TokenClaims.EMAIL_VERIFIED),
				settings.verifiedEmailOnly() ? "false" : "true");
		return byEmail() && !verified.equals("true");
	}

	/**
	 * {@return a name that is the same in all tokens of one account}
	 */
	private static String account(Jwt token) {
		return Stream.of("sub", "client_id", "azp")
			.map(token::getClaimAsString)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse("without a name");
	}

}
