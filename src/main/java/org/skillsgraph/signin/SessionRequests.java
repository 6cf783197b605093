package org.skillsgraph.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.skillsgraph.http.Route.Access;
import org.skillsgraph.http.Routes;

import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Admits requests by a session in place of a token. Browsers send its cookie by
 * themselves, so such a request has to prove that it comes from the page: by a token
 * against forged requests, which other sites can't read.
 */
@Component
@SignInEnabled
public class SessionRequests {

	static final CsrfTokenRepository FORGERY_TOKENS = new HttpSessionCsrfTokenRepository();

	private final SignInSessions sessions;

	private final Routes routes;

	SessionRequests(SignInSessions sessions, Routes routes) {
		this.sessions = sessions;
		this.routes = routes;
	}

	/** Adds sessions to what authenticates a request. */
	public void configure(HttpSecurity http) {
		http.csrf((csrf) -> csrf.csrfTokenRepository(FORGERY_TOKENS)
			// Each request is authenticated anew, but the page keeps its token.
			.sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
			.requireCsrfProtectionMatcher(
					(request) -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && find(request).isPresent()))
			.addFilterAfter(new SessionTokenFilter(this, sessions), CsrfFilter.class);
	}

	/**
	 * {@return the session by which a request is admitted} Files of the page need none,
	 * and a token that is sent comes first.
	 */
	Optional<HttpSession> find(HttpServletRequest request) {
		boolean needed = routes.of(request).access() == Access.TOKEN
				&& request.getHeader(HttpHeaders.AUTHORIZATION) == null;
		return needed ? sessions.find(request) : Optional.empty();
	}

}
