package org.skillsgraph.errors;

import java.util.HashMap;
import java.util.Map;

import graphql.execution.AbortExecutionException;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/**
 * Aborts an execution before any of it runs.
 */
public final class RefusedException extends AbortExecutionException {

	private final Map<String, Object> extensions;

	/**
	 * Creates the exception.
	 * @param code as {@code src/docs/errors.md} lists it
	 * @param message what to do about it
	 * @param more extensions besides the code
	 */
	public RefusedException(String code, String message, Map<String, ?> more) {
		super(message);
		Map<String, Object> all = new HashMap<>(more);
		all.put("code", code);
		this.extensions = Map.copyOf(all);
	}

	/**
	 * Creates the exception.
	 * @param code as {@code src/docs/errors.md} lists it
	 * @param message what to do about it
	 */
	public RefusedException(String code, String message) {
		this(code, message, Map.of());
	}

	@Override
	public Map<String, Object> getExtensions() {
		return extensions;
	}

	/**
	 * {@return the answer to a request that isn't executed at all}
	 */
	public Mono<WebGraphQlResponse> answer(WebGraphQlRequest request) {
		return Mono.just(new WebGraphQlResponse(
				new DefaultExecutionGraphQlResponse(request.toExecutionInput(), toExecutionResult())));
	}

}
