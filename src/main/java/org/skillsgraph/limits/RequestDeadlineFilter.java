package org.skillsgraph.limits;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.skillsgraph.errors.StatusCodeHttpHandler;
import org.skillsgraph.graph.InFlightQueries;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Watches every GraphQL request while it is answered.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestDeadlineFilter extends OncePerRequestFilter {

	private final ScheduledExecutorService clockwork = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("watch").factory());

	private final LimitSettings limits;

	private final InFlightQueries inFlight;

	private final String path;

	RequestDeadlineFilter(LimitSettings limits, InFlightQueries inFlight, GraphQlProperties graphQl) {
		this.path = graphQl.getHttp().getPath();
		this.inFlight = inFlight;
		this.limits = limits;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("POST") || !request.getRequestURI().equals(path);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try (RequestDeadline deadline = new RequestDeadline(response, mediaType(request),
				limits.requestTimeout().toNanos(), clockwork, inFlight)) {
			request.setAttribute(RequestDeadline.class.getName(), deadline);
			chain.doFilter(request, deadline);
		}
	}

	/** The type that {@link StatusCodeHttpHandler} will choose. */
	private static String mediaType(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		String own = MediaTypes.APPLICATION_GRAPHQL_RESPONSE.toString();
		return (accepted != null && accepted.contains(own)) ? own : MediaType.APPLICATION_JSON_VALUE;
	}

	@PreDestroy
	void close() {
		clockwork.shutdownNow();
	}

}
