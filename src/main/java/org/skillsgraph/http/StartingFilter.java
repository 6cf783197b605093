package org.skillsgraph.http;

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
 * Rejects requests with 503 until the data is complete, since answers would be wrong
 * before. Management endpoints answer from the start.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 18)
class StartingFilter extends OncePerRequestFilter {

	private static final String SECONDS = "5";

	private final RequestMatcher endpoints = EndpointRequest.toAnyEndpoint();

	private volatile boolean ready;

	/** Everything that fills the graph has run. The log says so next. */
	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void ready() {
		ready = true;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return ready || endpoints.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		HttpRejection.STARTING.write(response);
	}

}
