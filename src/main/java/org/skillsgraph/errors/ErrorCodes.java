package org.skillsgraph.errors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Adds a stable code and the trace id to the errors that GraphQL itself produces, so that
 * every error has both.
 */
@Component
class ErrorCodes implements WebGraphQlInterceptor, Ordered {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorCodes.class);

	private static final Map<String, String> BY_CLASSIFICATION = Map.of("InvalidSyntax", "INVALID_SYNTAX",
			"ValidationError", "INVALID_DOCUMENT", "OperationNotSupported", "INVALID_DOCUMENT", "ExecutionAborted",
			"TOO_COMPLEX");

	private final GraphQLSchema schema;

	ErrorCodes(GraphQlSource source) {
		this.schema = source.schema();
	}

	/**
	 * Messages are in English whatever the caller's language: the service has no other.
	 */
	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		// Still the request's own thread, which knows the trace.
		Trace trace = Trace.current();
		request.configureExecutionInput((_, input) -> input.locale(Locale.ENGLISH)
			.graphQLContext(Map.<Object, Object>of(Trace.class, trace))
			.build());
		return chain.next(request).map((response) -> {
			List<GraphQLError> errors = response.getExecutionResult().getErrors();
			return errors.isEmpty() ? response : response.transform((changed) -> changed
				.errors(errors.stream().map((error) -> coded(error, response.getExecutionInput(), trace)).toList()));
		});
	}

	private GraphQLError coded(GraphQLError error, ExecutionInput input, Trace trace) {
		Map<String, @Nullable Object> extensions = new HashMap<>();
		if (error.getExtensions() != null) {
			extensions.putAll(error.getExtensions());
		}
		String classification = error.getErrorType().toSpecification(error).toString();
		boolean ours = !extensions.containsKey("code") && !BY_CLASSIFICATION.containsKey(classification);
		if (ours) {
			// A value in the graph doesn't fit the schema. The message quotes it, so
			// don't log it.
			LOG.error("{} ended with {}", trace.id(), classification);
		}
		extensions.putIfAbsent("code", BY_CLASSIFICATION.getOrDefault(classification, "INTERNAL"));
		extensions.put(Trace.EXTENSION, trace.id());
		GraphqlErrorBuilder<?> coded = GraphqlErrorBuilder.newError()
			.message("%s", ours ? trace.message() : message(error, input))
			.errorType(error.getErrorType())
			.extensions(extensions);
		if (error.getLocations() != null) {
			coded.locations(error.getLocations());
		}
		if (error.getPath() != null) {
			coded.path(error.getPath());
		}
		return coded.build();
	}

	private String message(GraphQLError error, ExecutionInput input) {
		if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
			return SafeMessages.shortened(error.getMessage());
		}
		String message = VariablePlace.of(error, input, schema)
			.map((place) -> SafeMessages.at(place, error.getMessage()))
			.orElse(error.getMessage());
		return SafeMessages.plainly(message, schema);
	}

	/** Runs before every interceptor that may refuse a request. */
	@Override
	public int getOrder() {
		return -1;
	}

}
