package org.skillsgraph.limits;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.skillsgraph.errors.HttpAnswers;
import org.skillsgraph.graph.UnderWay;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has every question watched while it is answered.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class WatchFilter extends OncePerRequestFilter {

	private final ScheduledExecutorService clockwork = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("watch").factory());

	private final LimitSettings limits;

	private final UnderWay underWay;

	private final String path;

	WatchFilter(LimitSettings limits, UnderWay underWay, GraphQlProperties graphQl) {
		this.path = graphQl.getHttp().getPath();
		this.underWay = underWay;
		this.limits = limits;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("POST") || !request.getRequestURI().equals(path);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try (Watch watch = new Watch(response, mediaType(request), limits.requestTimeout().toNanos(), clockwork,
				underWay)) {
			request.setAttribute(Watch.class.getName(), watch);
			chain.doFilter(request, watch);
		}
	}

	/** As {@link HttpAnswers} will choose it. */
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
