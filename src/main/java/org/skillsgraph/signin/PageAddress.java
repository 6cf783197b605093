package org.skillsgraph.signin;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/** Where on the page somebody wants to be after signing in. */
final class PageAddress {

	/** No other site: browsers read {@code //} and {@code /\} as the start of a host. */
	private static final Predicate<String> OURS = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]{0,2000}")
		.asMatchPredicate();

	private PageAddress() {
	}

	/**
	 * {@return the address that a request names, if it is one of this site, and else the
	 * start}
	 */
	static String of(HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter(SignInRoute.TARGET)).filter(OURS).orElse(SignInRoute.START);
	}

}
