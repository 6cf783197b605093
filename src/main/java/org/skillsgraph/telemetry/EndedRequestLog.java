package org.skillsgraph.telemetry;

import java.time.Duration;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.Trace;
import org.skillsgraph.limits.RequestDeadline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Logs one line for each request that was ended before it was answered, however many of
 * its fields failed as a result.
 */
@Component
class EndedRequestLog implements WebGraphQlInterceptor, Ordered {

	/** Key of the operation's known name in the execution context. */
	static final String OPERATION = "operation";

	private static final Logger LOG = LoggerFactory.getLogger(EndedRequestLog.class);

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		long begun = System.nanoTime();
		Trace trace = Trace.current();
		RequestDeadline watch = watch();
		return chain.next(request).doOnNext((response) -> {
			if (response.getExecutionResult().getErrors().stream().anyMatch(EndedRequestLog::timeout)) {
				trace.during(() -> LOG.warn("Ended {} after {} ms: {}", operation(response),
						Duration.ofNanos(System.nanoTime() - begun).toMillis(), why(watch)));
			}
		});
	}

	/** Only HTTP requests are watched. */
	private static @Nullable RequestDeadline watch() {
		RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
		return (attributes != null) ? (RequestDeadline) attributes.getAttribute(RequestDeadline.class.getName(),
				RequestAttributes.SCOPE_REQUEST) : null;
	}

	private static boolean timeout(GraphQLError error) {
		return error.getExtensions() != null && "TIMEOUT".equals(error.getExtensions().get("code"));
	}

	private static String operation(WebGraphQlResponse response) {
		GraphQLContext context = response.getExecutionInput().getGraphQLContext();
		return context.getOrDefault(OPERATION, KnownOperations.OTHER);
	}

	private static String why(@Nullable RequestDeadline watch) {
		RequestDeadline.@Nullable Ending ending = (watch != null) ? watch.ending() : null;
		return switch (ending) {
			case TIMED_OUT -> "the request took longer than skills-graph.limits.request-timeout";
			case CLIENT_LEFT -> "the client left";
			case null -> "a statement took longer than skills-graph.transaction-timeout";
		};
	}

	/** Outside the interceptors that answer without querying the graph. */
	@Override
	public int getOrder() {
		return -2;
	}

}
