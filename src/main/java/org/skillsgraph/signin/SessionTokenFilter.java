package org.skillsgraph.signin;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.http.HttpRejection;

import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a request of somebody who is signed in the session's token, as if it had been
 * sent: so the same rules hold for it as for every token.
 */
final class SessionTokenFilter extends OncePerRequestFilter {

	private final SessionRequests requests;

	private final SignInSessions sessions;

	SessionTokenFilter(SessionRequests requests, SignInSessions sessions) {
		this.requests = requests;
		this.sessions = sessions;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<HttpSession> session = requests.find(request);
		if (session.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		Optional<String> token;
		try {
			token = sessions.accessToken(session.get());
		}
		catch (OAuth2AuthorizationException ex) {
			HttpRejection.ISSUER_UNAVAILABLE.write(response);
			return;
		}
		chain.doFilter(token.<HttpServletRequest>map((sent) -> new WithToken(request, sent)).orElse(request), response);
	}

	private static final class WithToken extends HttpServletRequestWrapper {

		private final String value;

		private WithToken(HttpServletRequest request, String token) {
			super(request);
			this.value = "Bearer " + token;
		}

		/**
		 * Who sends a token has no session, whose name would change with each request.
		 */
		@Override
		public @Nullable HttpSession getSession(boolean create) {
			return create ? super.getSession(true) : null;
		}

		@Override
		public @Nullable String getHeader(String name) {
			return isAuthorization(name) ? value : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return isAuthorization(name) ? Collections.enumeration(List.of(value)) : super.getHeaders(name);
		}

		private static boolean isAuthorization(String name) {
			return HttpHeaders.AUTHORIZATION.equalsIgnoreCase(name);
		}

	}

}
