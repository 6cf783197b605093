package org.skillsgraph.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signs people out: here, and then at the issuer (RP-Initiated Logout). The address there
 * contains a token, so scripts don't learn it; a last, short session keeps it.
 */
@Controller
@SignInEnabled
class SigningOut implements LogoutHandler, LogoutSuccessHandler {

	private static final String ISSUER = SigningOut.class.getName() + ".issuer";

	private static final int SECONDS_TO_LEAVE = 60;

	private final SignInSessions sessions;

	SigningOut(SignInSessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication holder) {
		sessions.find(request).ifPresent((session) -> {
			String address = SignInSessions.tokens(session)
				.map((tokens) -> address(tokens, request))
				.orElse(SignInRoute.START);
			session.invalidate();
			HttpSession leaving = request.getSession();
			leaving.setMaxInactiveInterval(SECONDS_TO_LEAVE);
			leaving.setAttribute(ISSUER, address);
		});
	}

	private static String address(SignInTokens tokens, HttpServletRequest request) {
		Object issuer = tokens.client().getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
		if (issuer == null) {
			return SignInRoute.START;
		}
		UriComponentsBuilder address = UriComponentsBuilder.fromUriString(issuer.toString())
			.queryParam("client_id", tokens.client().getClientId())
			.queryParam("post_logout_redirect_uri",
					ServletUriComponentsBuilder.fromContextPath(request).path(SignInRoute.START).toUriString());
		if (tokens.identity() != null) {
			address.queryParam("id_token_hint", tokens.identity());
		}
		return address.encode().toUriString();
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication holder) {
		response.setStatus(HttpStatus.NO_CONTENT.value());
	}

	@GetMapping(SignInRoute.SIGN_OUT)
	ResponseEntity<Void> leave(HttpServletRequest request) {
		HttpSession leaving = request.getSession(false);
		String address = SignInRoute.START;
		if (leaving != null && leaving.getAttribute(ISSUER) instanceof String issuer) {
			leaving.invalidate();
			address = issuer;
		}
		return ResponseEntity.status(HttpStatus.FOUND).header(HttpHeaders.LOCATION, address).build();
	}

}
