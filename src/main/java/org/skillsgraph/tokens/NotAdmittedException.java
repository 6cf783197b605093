package org.skillsgraph.tokens;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.skillsgraph.http.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;

/** Whoever asks is turned away, for a reason that they are told. */
public final class NotAdmittedException extends AuthenticationException {

	private final Refusal refusal;

	private final String told;

	NotAdmittedException(Refusal refusal) {
		this(refusal, refusal.message());
	}

	NotAdmittedException(Refusal refusal, String told) {
		super(refusal.name());
		this.refusal = refusal;
		this.told = told;
	}

	Refusal refusal() {
		return refusal;
	}

	public void write(HttpServletResponse response) throws IOException {
		if (refusal == Refusal.INSUFFICIENT_SCOPE) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
		}
		refusal.write(response, told);
	}

}
