package org.skillsgraph.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns requests away until everything is in the graph that answers are made of: the
 * answers would be wrong. Only whether the service is well is told meanwhile.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 18)
class StartingFilter extends OncePerRequestFilter {

	private static final String SECONDS = "5";

	private final RequestMatcher health = EndpointRequest.toAnyEndpoint();

	private volatile boolean ready;

	/** All that fills the graph has run; only then the service says that it is ready. */
	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		ready = true;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return ready || health.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		Refusal.STARTING.write(response);
	}

}
