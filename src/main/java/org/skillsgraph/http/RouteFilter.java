package org.skillsgraph.http;

import java.io.IOException;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects requests that belong to no route with 404, and methods that a route doesn't
 * have with 405, even if a handler would take them. It comes after the check of the
 * token.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class RouteFilter extends OncePerRequestFilter {

	private final Routes routes;

	RouteFilter(Routes routes) {
		this.routes = routes;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Route route = routes.of(request);
		HttpMethod method = HttpMethod.valueOf(request.getMethod());
		if (route.equals(Routes.NOWHERE)) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else if (!method.equals(HttpMethod.OPTIONS) && !route.has(method)) {
			response.setHeader(HttpHeaders.ALLOW,
					route.methods().stream().map(HttpMethod::name).collect(Collectors.joining(", ")));
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
