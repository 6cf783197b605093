package org.skillsgraph.limits;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.skillsgraph.errors.RequestEndedException;

import org.springframework.stereotype.Component;

/**
 * Begins no root of a request that was ended, because its time is up or because its
 * caller has left. The roots of an operation are worked on one after the other; without
 * this check those that follow the ended one would begin nevertheless, each on its own.
 */
@Component
class DeadlineChecks extends SimplePerformantInstrumentation {

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		if (parameters.getExecutionStepInfo().getPath().getLevel() > 1) {
			return fetcher;
		}
		return (environment) -> {
			RequestEndedException.check();
			return fetcher.get(environment);
		};
	}

}
