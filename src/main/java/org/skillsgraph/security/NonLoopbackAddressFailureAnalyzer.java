package org.skillsgraph.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead. */
class NonLoopbackAddressFailureAnalyzer extends AbstractFailureAnalyzer<NonLoopbackAddressException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, NonLoopbackAddressException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Name an issuer with --spring.security.oauth2.resourceserver.jwt.issuer-uri=…, "
						+ "or leave server.address out.",
				cause);
	}

}
