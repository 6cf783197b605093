package org.skillsgraph.limits;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.skillsgraph.errors.RequestEndedException;

import org.springframework.stereotype.Component;

/**
 * Starts no root field of a request that has ended, because its time is up or its caller
 * has left. Root fields run one after the other; without this check, those after the
 * ended one would still start, each on its own.
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
