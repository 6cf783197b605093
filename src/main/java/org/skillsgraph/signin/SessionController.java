package org.skillsgraph.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the page whether somebody is signed in. */
@RestController
@SignInEnabled
class SessionController {

	private final SignInSessions sessions;

	SessionController(SignInSessions sessions) {
		this.sessions = sessions;
	}

	@GetMapping(SignInRoute.SESSION)
	State session(HttpServletRequest request, CsrfToken token) {
		return sessions.find(request).isPresent() ? new State(true, token.getHeaderName(), token.getToken())
				: new State(false, null, null);
	}

	/**
	 * What the page needs to know of a session.
	 *
	 * @param signedIn whether somebody is signed in
	 * @param header the header in which each request has to send the token
	 * @param token a value that only the page can read
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record State(boolean signedIn, @Nullable String header, @Nullable String token) {
	}

}
