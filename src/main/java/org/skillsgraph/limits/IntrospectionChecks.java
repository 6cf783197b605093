package org.skillsgraph.limits;

import java.util.Map;
import java.util.Objects;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.RefusedException;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Rejects introspection where it is switched off, and introspection deeper than any tool
 * needs. GraphQL Java rejects both too, but later and without a code.
 */
@Component
@Order(0)
class IntrospectionChecks extends SimplePerformantInstrumentation {

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		if (!introspects(context.getOperationDefinition().getSelectionSet(), context.getFragmentsByName())) {
			return null;
		}
		if (context.getGraphQLContext().getBoolean(Introspection.INTROSPECTION_DISABLED)) {
			throw new RefusedException("INTROSPECTION_DISABLED",
					"Introspection is switched off here. The schema is in the files `graphql/*.graphqls` of the source and of the jar. The operator can switch introspection on with `spring.graphql.schema.introspection.enabled=true`.");
		}
		if (GoodFaithIntrospection.checkIntrospection(context).isPresent()) {
			throw new RefusedException("INTROSPECTION_TOO_DEEP",
					"This introspection goes more than 20 fields deep, has more than 500 fields, or goes through the schema more than once. Send the query that GraphiQL and code generators send.");
		}
		return null;
	}

	/** The document is valid, so its fragments have no cycles. */
	private static boolean introspects(SelectionSet roots, Map<String, FragmentDefinition> fragments) {
		return roots.getSelections().stream().anyMatch((root) -> introspects(root, fragments));
	}

	private static boolean introspects(Selection<?> root, Map<String, FragmentDefinition> fragments) {
		return switch (root) {
			case Field field -> field.getName().equals("__schema") || field.getName().equals("__type");
			case InlineFragment fragment -> introspects(fragment.getSelectionSet(), fragments);
			case FragmentSpread spread ->
				introspects(Objects.requireNonNull(fragments.get(spread.getName())).getSelectionSet(), fragments);
			default -> false;
		};
	}

}
