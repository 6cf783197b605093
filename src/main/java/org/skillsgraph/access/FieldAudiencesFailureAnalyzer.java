package org.skillsgraph.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator how to fix the audience table. */
class FieldAudiencesFailureAnalyzer extends AbstractFailureAnalyzer<FieldAudiencesException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, FieldAudiencesException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Say in src/main/resources/audiences.txt who may read each field, and see that the field statements agree.",
				cause);
	}

}
