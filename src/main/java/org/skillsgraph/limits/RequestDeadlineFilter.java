package org.skillsgraph.limits;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.InFlightQueries;
import org.skillsgraph.http.Route;
import org.skillsgraph.http.Route.Deadline;
import org.skillsgraph.http.Routes;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Watches requests while they are answered, as their route says.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestDeadlineFilter extends OncePerRequestFilter {

	private final ScheduledExecutorService clockwork = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("watch").factory());

	private final LimitSettings limits;

	private final InFlightQueries inFlight;

	private final Routes routes;

	RequestDeadlineFilter(LimitSettings limits, InFlightQueries inFlight, Routes routes) {
		this.routes = routes;
		this.inFlight = inFlight;
		this.limits = limits;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return routes.of(request).deadline() == Deadline.NONE;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try (RequestDeadline deadline = new RequestDeadline(response, probe(request), limits.requestTimeout().toNanos(),
				clockwork, inFlight)) {
			request.setAttribute(RequestDeadline.class.getName(), deadline);
			chain.doFilter(request, deadline);
		}
	}

	/** The type that the answer will have, if spaces are sent ahead of it. */
	private @Nullable String probe(HttpServletRequest request) {
		Route route = routes.of(request);
		return (route.deadline() == Deadline.PROBED) ? route.answer(request).toString() : null;
	}

	@PreDestroy
	void close() {
		clockwork.shutdownNow();
	}

}
