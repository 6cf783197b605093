package org.skillsgraph.signin;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads to a page that says why a sign-in failed. */
final class SignInFailure implements AuthenticationFailureHandler {

	private static final Logger LOG = LoggerFactory.getLogger(SignInFailure.class);

	private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failed) throws IOException {
		response.sendRedirect(SignInRoute.FAILED + problem(failed));
	}

	/** Anybody can send a code, so one that could be anything isn't written. */
	private static String named(String code) {
		return CODE.matcher(code).matches() ? code : "an unknown error";
	}

	private static String problem(AuthenticationException failed) {
		if (!(failed instanceof OAuth2AuthenticationException told)) {
			LOG.warn("The issuer can't be asked where people sign in: {}", failed.getMessage());
			return "unavailable";
		}
		return switch (told.getError().getErrorCode()) {
			case OAuth2ErrorCodes.ACCESS_DENIED -> "denied";
			// Somebody came late, or took the way back twice: nothing for the log.
			case "authorization_request_not_found", "invalid_state_parameter" -> "late";
			default -> {
				LOG.warn("The issuer's answer to a sign-in can't be used: {}", named(told.getError().getErrorCode()));
				yield "failed";
			}
		};
	}

}
