package org.skillsgraph.errors;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers over HTTP. Sets 429/503 as HTTP status too, whichever media type the client
 * accepts: proxies act on it.
 */
@Component
public class StatusCodeHttpHandler extends GraphQlHttpHandler {

	private static final Map<String, HttpStatus> BY_CODE = Map.of("TOO_MANY_REQUESTS", HttpStatus.TOO_MANY_REQUESTS,
			"BUSY", HttpStatus.SERVICE_UNAVAILABLE,
			// Persisted-query clients read the body of a 200 only.
			"PERSISTED_QUERY_NOT_SUPPORTED", HttpStatus.OK);

	StatusCodeHttpHandler(WebGraphQlHandler handler) {
		super(handler);
	}

	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
		return super.prepareResponse(request, response.doOnNext((answer) -> answer.getExecutionResult()
			.getErrors()
			.stream()
			.map((error) -> extension(error, "retryAfter"))
			.filter(Objects::nonNull)
			.findFirst()
			.ifPresent((seconds) -> answer.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, seconds.toString()))));
	}

	@Override
	protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
		if (response.getExecutionResult().isDataPresent()) {
			// There is data, or a mutation ran: no proxy may retry the request.
			return super.selectResponseStatus(response, type);
		}
		return response.getExecutionResult()
			.getErrors()
			.stream()
			.map((error) -> Optional.ofNullable(extension(error, "code")).map(BY_CODE::get))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseGet(() -> super.selectResponseStatus(response, type));
	}

	private static @Nullable Object extension(GraphQLError error, String name) {
		return (error.getExtensions() != null) ? error.getExtensions().get(name) : null;
	}

}
