package org.skillsgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Normalizes each operation and refuses, before anything runs, what can't be answered: a
 * page of the wrong size or direction, something named in no way or in two.
 */
@Component
class RequestChecks extends SimplePerformantInstrumentation {

	private static final ExecutableNormalizedOperationFactory.Options LIMITS = ExecutableNormalizedOperationFactory.Options
		.defaultOptions()
		.maxChildrenDepth(50)
		.maxFieldsCount(5_000);

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		ExecutableNormalizedOperation operation = ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperation(context.getGraphQLSchema(), context.getOperationDefinition(),
					context.getFragmentsByName(), context.getCoercedVariables(), LIMITS);
		try {
			operation.getTopLevelFields().forEach((field) -> check(field, context.getGraphQLSchema()));
		}
		catch (BadRequestException ex) {
			throw new Refused(ex);
		}
		context.getGraphQLContext().put(Operation.class, new Operation(operation));
		return null;
	}

	private static void check(ExecutableNormalizedField field, GraphQLSchema schema) {
		if (field.getName().startsWith("__")) {
			return;
		}
		for (GraphQLArgument argument : field.getFieldDefinitions(schema).getFirst().getArguments()) {
			Object value = field.getResolvedArguments().get(argument.getName());
			if (argument.getName().equals("first") || argument.getName().equals("last")) {
				Page.size(value);
			}
			named(argument.getName(), GraphQLTypeUtil.unwrapAll(argument.getType()), value);
		}
		if (field.getResolvedArguments().containsKey("last")) {
			Page.of(field.getResolvedArguments(), (cursor) -> List.of());
		}
		field.getChildren().forEach((child) -> check(child, schema));
	}

	/** GraphQL Java lets a literal {@code {key: null}} pass. */
	private static void named(String name, Object type, @Nullable Object value) {
		if (value instanceof Iterable<?> items) {
			items.forEach((item) -> named(name, type, item));
		}
		else if (type instanceof GraphQLInputObjectType input && value instanceof Map<?, ?> fields) {
			if (input.isOneOf() && fields.values().stream().filter(Objects::nonNull).count() != 1) {
				throw new BadRequestException("INVALID_INPUT", "`%s` takes exactly one of %s.".formatted(name,
						input.getFields().stream().map((field) -> "`" + field.getName() + "`").toList()));
			}
			input.getFields()
				.forEach((field) -> named(field.getName(), GraphQLTypeUtil.unwrapAll(field.getType()),
						fields.get(field.getName())));
		}
	}

	/** Ends an execution before it begins. */
	private static final class Refused extends AbortExecutionException {

		private final String code;

		Refused(BadRequestException reason) {
			super(reason.getMessage());
			this.code = reason.code();
		}

		@Override
		public Map<String, Object> getExtensions() {
			return Map.of("code", code);
		}

	}

}
