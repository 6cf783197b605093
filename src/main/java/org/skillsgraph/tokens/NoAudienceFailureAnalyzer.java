package org.skillsgraph.tokens;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead. */
class NoAudienceFailureAnalyzer extends AbstractFailureAnalyzer<NoAudienceException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, NoAudienceException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Name this service's own with --spring.security.oauth2.resourceserver.jwt.audiences=…, "
						+ "or say --skills-graph.security.any-audience=true.",
				cause);
	}

}
