package org.skillsgraph.security;

import java.util.Map;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.http.HttpRejection;
import org.skillsgraph.tokens.AccessRight;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A caller with read-only access changes nothing: mutations end before anything runs.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadOnlyAccess extends SimplePerformantInstrumentation {

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		var context = parameters.getExecutionContext();
		if (context.getOperationDefinition().getOperation() == Operation.MUTATION
				&& AccessRight.of(context.getGraphQLContext()) == AccessRight.READING) {
			throw new MayNotChange();
		}
		return null;
	}

	private static final class MayNotChange extends AbortExecutionException {

		MayNotChange() {
			super("This service account may ask, but change nothing.");
		}

		@Override
		public Map<String, Object> getExtensions() {
			return Map.of("code", HttpRejection.FORBIDDEN.name());
		}

	}

}
