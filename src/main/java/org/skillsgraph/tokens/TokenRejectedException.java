package org.skillsgraph.tokens;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.skillsgraph.http.HttpRejection;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;

/** The caller is rejected, for a reason that they are told. */
public final class TokenRejectedException extends AuthenticationException {

	private final HttpRejection refusal;

	private final String told;

	TokenRejectedException(HttpRejection refusal) {
		this(refusal, refusal.message());
	}

	TokenRejectedException(HttpRejection refusal, String told) {
		super(refusal.name());
		this.refusal = refusal;
		this.told = told;
	}

	HttpRejection refusal() {
		return refusal;
	}

	public void write(HttpServletResponse response) throws IOException {
		if (refusal == HttpRejection.INSUFFICIENT_SCOPE) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
		}
		refusal.write(response, told);
	}

}
