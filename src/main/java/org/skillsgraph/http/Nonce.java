package org.skillsgraph.http;

import java.security.SecureRandom;
import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A random value for one response. The policy of a route names it as {@code {nonce}}, and
 * the browser accepts what the page marks with it.
 */
public final class Nonce {

	private static final String PLACEHOLDER = "{nonce}";

	private static final int BYTES = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Nonce() {
	}

	/**
	 * {@return a policy or a page with the request's nonce in place of each
	 * {@code {nonce}}} It is the same wherever it is filled in for a request.
	 */
	public static String fill(String text, HttpServletRequest request) {
		return text.contains(PLACEHOLDER) ? text.replace(PLACEHOLDER, of(request)) : text;
	}

	private static String of(HttpServletRequest request) {
		if (request.getAttribute(Nonce.class.getName()) instanceof String made) {
			return made;
		}
		byte[] random = new byte[BYTES];
		RANDOM.nextBytes(random);
		String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		request.setAttribute(Nonce.class.getName(), nonce);
		return nonce;
	}

}
