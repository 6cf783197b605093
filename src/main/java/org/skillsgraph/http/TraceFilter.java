package org.skillsgraph.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.skillsgraph.errors.RedactedException;
import org.skillsgraph.errors.Trace;
import org.skillsgraph.lifecycle.OutOfMemoryExit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request its trace ID and logs exceptions that nothing else caught: the web
 * server would log them unredacted.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class TraceFilter extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(TraceFilter.class);

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Trace trace = trace(request);
		boolean ours = MDC.get(Trace.LOGGED) == null;
		if (ours) {
			MDC.put(Trace.LOGGED, trace.id());
		}
		response.setHeader(Trace.HEADER, trace.id());
		try {
			chain.doFilter(request, response);
			if (response.getStatus() == HttpServletResponse.SC_METHOD_NOT_ALLOWED && !response.isCommitted()) {
				// Some handlers send this status without a body.
				response.sendError(response.getStatus());
			}
		}
		catch (ServletException | RuntimeException | Error ex) {
			OutOfMemoryExit.check(ex);
			LOG.error("{} was not answered", trace.id(), new RedactedException(ex));
			LOG.debug("{} in full", trace.id(), ex);
			if (!response.isCommitted()) {
				HttpRejection.INTERNAL.write(response);
			}
		}
		finally {
			if (ours) {
				MDC.remove(Trace.LOGGED);
			}
		}
	}

	/**
	 * {@return the request's trace ID} It is the same for all dispatches of the request.
	 */
	static Trace trace(HttpServletRequest request) {
		if (request.getAttribute(Trace.class.getName()) instanceof Trace begun) {
			return begun;
		}
		Trace trace = Trace.begin(request.getHeader("traceparent"));
		request.setAttribute(Trace.class.getName(), trace);
		return trace;
	}

}
