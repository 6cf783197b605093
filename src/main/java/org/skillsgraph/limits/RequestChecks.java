package org.skillsgraph.limits;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.Caller;
import org.skillsgraph.compiler.FieldStatements;
import org.skillsgraph.compiler.Operation;
import org.skillsgraph.compiler.OperationShapes;
import org.skillsgraph.compiler.Page;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.errors.RefusedException;
import org.skillsgraph.graph.ThingCounts;

import org.springframework.stereotype.Component;

/**
 * Normalizes each operation and rejects, before anything runs, one that can't be
 * answered: a page of the wrong size or direction, a {@code @oneOf} input with none or
 * several fields, or a cost above the limit or the caller's budget.
 */
@Component
class RequestChecks extends SimplePerformantInstrumentation {

	private final FieldStatements fieldStatements;

	private final LimitSettings limits;

	private final ThingCounts things;

	private final OperationShapes operationShapes;

	private final Budgets budgets;

	private final ExecutableNormalizedOperationFactory.Options options;

	RequestChecks(FieldStatements fieldStatements, LimitSettings limits, ThingCounts things,
			OperationShapes operationShapes, Budgets budgets) {
		this.fieldStatements = fieldStatements;
		this.things = things;
		this.limits = limits;
		this.operationShapes = operationShapes;
		this.budgets = budgets;
		this.options = ExecutableNormalizedOperationFactory.Options.defaultOptions()
			.maxChildrenDepth(limits.depth())
			.maxFieldsCount(limits.fields());
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		ExecutableNormalizedOperation operation = ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperation(context.getGraphQLSchema(), context.getOperationDefinition(),
					context.getFragmentsByName(), context.getCoercedVariables(), options);
		try {
			operation.getTopLevelFields().forEach((field) -> check(field, context.getGraphQLSchema()));
		}
		catch (BadRequestException ex) {
			throw new RefusedException(ex.code(), ex.getMessage());
		}
		long asked = affordable(operation, context.getGraphQLSchema());
		Cost cost = new Cost(asked, planning(operation), limits.cost(), null);
		context.getGraphQLContext().put(Cost.class, budgets.pay(Caller.of(context.getGraphQLContext()), cost));
		context.getGraphQLContext().put(Operation.class, new Operation(operation));
		return SimpleInstrumentationContext.whenCompleted((_, _) -> operationShapes.answered(operation));
	}

	private long planning(ExecutableNormalizedOperation operation) {
		int parts = operationShapes.parts(operation);
		if (parts > limits.parts()) {
			throw new RefusedException("TOO_COMPLEX",
					"The database would have to plan %d parts; %d are the most. Ask in several requests."
						.formatted(parts, limits.parts()));
		}
		return (long) parts * limits.planning();
	}

	/** Reports the cost. */
	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		GraphQLContext context = parameters.getGraphQLContext();
		if (!(context.get(Cost.class) instanceof Cost paid)) {
			return CompletableFuture.completedFuture(result);
		}
		long planning = (long) Operation.of(context).planned() * limits.planning();
		Cost cost = budgets.settle(Caller.of(context), paid, planning);
		return CompletableFuture
			.completedFuture(result.transform((answer) -> answer.addExtension("cost", cost.told())));
	}

	private long affordable(ExecutableNormalizedOperation operation, GraphQLSchema schema) {
		long asked = new Costing(schema, fieldStatements, things, limits.operation()).of(operation);
		if (asked > limits.cost()) {
			throw new RefusedException("TOO_COMPLEX",
					"This would cost up to %d points; %d are the most. Ask for smaller pages.".formatted(asked,
							limits.cost()),
					Map.of("cost", new Cost(asked, 0, limits.cost(), null).told()));
		}
		return asked;
	}

	private static void check(ExecutableNormalizedField field, GraphQLSchema schema) {
		if (field.getName().startsWith("__")) {
			return;
		}
		for (GraphQLArgument argument : field.getFieldDefinitions(schema).getFirst().getArguments()) {
			Object value = field.getResolvedArguments().get(argument.getName());
			if (argument.getName().equals("first") || argument.getName().equals("last")) {
				Page.check(value, argument.getName(), String.join(".", field.getListOfResultKeys()));
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
				throw new BadRequestException("INVALID_INPUT",
						"`%s` takes exactly one of `%s`.".formatted(name,
								input.getFields()
									.stream()
									.map(GraphQLInputObjectField::getName)
									.collect(Collectors.joining("`, `"))));
			}
			input.getFields()
				.forEach((field) -> named(field.getName(), GraphQLTypeUtil.unwrapAll(field.getType()),
						fields.get(field.getName())));
		}
	}

}
