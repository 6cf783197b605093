package org.skillsgraph.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects requests with 503 until the data is complete, since answers would be wrong
 * before. Some routes answer from the start.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 18)
class StartingFilter extends OncePerRequestFilter {

	private static final String SECONDS = "5";

	private final Routes routes;

	private volatile boolean ready;

	StartingFilter(Routes routes) {
		this.routes = routes;
	}

	/** Everything that fills the graph has run. The log says so next. */
	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void ready() {
		ready = true;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return ready || routes.of(request).beforeReady();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		HttpRejection.STARTING.write(response);
	}

}
