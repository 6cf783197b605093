package org.skillsgraph.signin;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The sessions of people who have signed in. Each holds the issuer's tokens, which are
 * renewed when they expire.
 */
@Component
@SignInEnabled
class SignInSessions implements OAuth2AuthorizedClientRepository {

	private static final String TOKENS = SignInSessions.class.getName() + ".tokens";

	private final RestClientRefreshTokenTokenResponseClient issuer = new RestClientRefreshTokenTokenResponseClient();

	private final SignInSettings settings;

	private final Clock clock;

	SignInSessions(SignInSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
		issuer.setRestClient(IssuerClient.tokenEndpoint());
	}

	/** Nobody asks: the tokens stay here. */
	@Override
	@SuppressWarnings("TypeParameterUnusedInFormals")
	public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String id, Authentication holder,
			HttpServletRequest request) {
		return null;
	}

	/** Begins a session. */
	@Override
	public void saveAuthorizedClient(OAuth2AuthorizedClient issued, Authentication holder, HttpServletRequest request,
			HttpServletResponse response) {
		HttpSession before = request.getSession(false);
		if (before != null) {
			before.invalidate();
		}
		HttpSession session = request.getSession();
		session.setMaxInactiveInterval(Math.toIntExact(settings.idle().toSeconds()));
		session.setAttribute(TOKENS, SignInTokens.of(issued, holder, clock.instant()));
	}

	@Override
	public void removeAuthorizedClient(String id, Authentication holder, HttpServletRequest request,
			HttpServletResponse response) {
		find(request).ifPresent(HttpSession::invalidate);
	}

	/**
	 * {@return the session of a request, if somebody is signed in}
	 */
	Optional<HttpSession> find(HttpServletRequest request) {
		return Optional.ofNullable(request.getSession(false))
			.filter((session) -> tokens(session).filter(this::isRecent).isPresent());
	}

	private boolean isRecent(SignInTokens tokens) {
		return clock.instant().isBefore(tokens.since().plus(settings.longest()));
	}

	/**
	 * {@return the access token of a session, renewed if it was about to expire} Empty if
	 * the issuer doesn't renew it: then the session has ended.
	 * @throws OAuth2AuthorizationException if the issuer can't be asked
	 */
	Optional<String> accessToken(HttpSession session) {
		try {
			// The issuer may accept a renewal only once, so requests of a session wait
			// for it.
			synchronized (WebUtils.getSessionMutex(session)) {
				return renewed(session);
			}
		}
		catch (IllegalStateException ex) {
			// Another request has ended the session.
			return Optional.empty();
		}
	}

	private Optional<String> renewed(HttpSession session) {
		Optional<SignInTokens> tokens = tokens(session).flatMap(this::current);
		tokens.ifPresentOrElse((some) -> session.setAttribute(TOKENS, some), session::invalidate);
		return tokens.map(SignInTokens::value);
	}

	static Optional<SignInTokens> tokens(HttpSession session) {
		try {
			return Optional.ofNullable((SignInTokens) session.getAttribute(TOKENS));
		}
		catch (IllegalStateException ex) {
			// Another request has ended the session.
			return Optional.empty();
		}
	}

	private Optional<SignInTokens> current(SignInTokens tokens) {
		if (!tokens.expireSoon(clock.instant())) {
			return Optional.of(tokens);
		}
		if (tokens.refresh() == null) {
			return Optional.of(tokens).filter((some) -> some.isValid(clock.instant()));
		}
		try {
			return Optional.of(tokens.with(issuer.getTokenResponse(tokens.renewal())));
		}
		catch (OAuth2AuthorizationException ex) {
			if (!OAuth2ErrorCodes.INVALID_GRANT.equals(ex.getError().getErrorCode())) {
				throw ex;
			}
			return Optional.empty();
		}
	}

}
