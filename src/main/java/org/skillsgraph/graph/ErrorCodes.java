package org.skillsgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives a stable code to the errors that GraphQL itself makes, so that every error has
 * one.
 */
@Component
class ErrorCodes implements WebGraphQlInterceptor {

	private static final Map<String, String> BY_CLASSIFICATION = Map.of("InvalidSyntax", "INVALID_SYNTAX",
			"ValidationError", "INVALID_DOCUMENT", "OperationNotSupported", "INVALID_DOCUMENT", "ExecutionAborted",
			"TOO_COMPLEX");

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map((response) -> {
			List<GraphQLError> errors = response.getExecutionResult().getErrors();
			return errors.isEmpty() ? response
					: response.transform((changed) -> changed.errors(errors.stream().map(ErrorCodes::coded).toList()));
		});
	}

	private static GraphQLError coded(GraphQLError error) {
		Map<String, @Nullable Object> extensions = new HashMap<>();
		if (error.getExtensions() != null) {
			extensions.putAll(error.getExtensions());
		}
		String classification = error.getErrorType().toSpecification(error).toString();
		extensions.putIfAbsent("code", BY_CLASSIFICATION.getOrDefault(classification, "INTERNAL"));
		GraphqlErrorBuilder<?> coded = GraphqlErrorBuilder.newError()
			.message("%s", error.getMessage())
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

}
