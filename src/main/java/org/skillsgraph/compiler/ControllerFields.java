package org.skillsgraph.compiler;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import io.micrometer.context.ContextSnapshot;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.ContextPropagationHelper;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Completes what controllers return: the fields selected below each
 * {@link org.skillsgraph.graph.Id} are read, and the answer takes its place. It wraps
 * every fetcher that is a controller's method.
 */
final class ControllerFields implements SchemaDirectiveWiring {

	private final Selections selections;

	ControllerFields(Selections selections) {
		this.selections = selections;
	}

	/** GraphQL Java calls it for every field, with a directive or without. */
	@Override
	public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> field) {
		if (field.getFieldDataFetcher() instanceof SelfDescribingDataFetcher<?> controller) {
			field.setFieldDataFetcher((environment) -> completed(environment, controller.get(environment)));
		}
		return field.getElement();
	}

	/** Spring passes a controller's future on as a {@link Mono}. */
	private @Nullable Object completed(DataFetchingEnvironment environment, @Nullable Object value) {
		return switch (value) {
			case Mono<?> later -> completed(environment, later.toFuture());
			case CompletionStage<?> later -> Operation.of(environment.getGraphQlContext())
				.later(environment, (values) -> below(environment, values))
				.answer(later);
			case null, default -> selections.below(environment, Collections.singletonList(value)).getFirst();
		};
	}

	/** Whoever brings the last value knows nothing of the request. */
	private List<@Nullable Object> below(DataFetchingEnvironment environment, List<@Nullable Object> values) {
		ContextSnapshot request = ContextPropagationHelper.captureFrom(environment.getGraphQlContext());
		try (ContextSnapshot.Scope _ = request.setThreadLocals()) {
			return selections.below(environment, values);
		}
	}

}
