package org.skillsgraph.tokens;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how to name a claim and its value. */
class ServiceClaimFailureAnalyzer extends AbstractFailureAnalyzer<ServiceClaimException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, ServiceClaimException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Put a colon between a claim and the value that it has in tokens of service accounts alone: "
						+ "--skills-graph.security.service-claim=idtyp:app. Put commas between several. "
						+ "The last colon divides, and values have no slash. "
						+ "Without this setting there are no service accounts.",
				cause);
	}

}
