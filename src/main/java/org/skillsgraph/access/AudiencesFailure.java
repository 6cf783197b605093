package org.skillsgraph.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead. */
class AudiencesFailure extends AbstractFailureAnalyzer<AudiencesException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, AudiencesException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Say in src/main/resources/audiences.txt who may read each field, and see that the fragments agree.",
				cause);
	}

}
