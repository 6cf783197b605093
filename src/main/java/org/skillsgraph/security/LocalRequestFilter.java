package org.skillsgraph.security;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.http.HttpRejection;
import org.skillsgraph.tokens.LocalMode;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Any client of a service in local mode is its administrator, and a page in a browser on
 * this machine can be one. So a request is rejected, on any path, if it names a host that
 * another site can point here, or if it comes from a page of another site.
 */
@Component
@LocalMode
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LocalRequestFilter extends OncePerRequestFilter {

	private static final Pattern LOOPBACK = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String host = request.getHeader("Host");
		if (host == null || !LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
			HttpRejection.FOREIGN_HOST.write(response);
			return;
		}
		if (!sameSite(request.getHeader("Origin"), request.getScheme() + "://" + host)) {
			HttpRejection.FOREIGN_ORIGIN.write(response);
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean sameSite(@Nullable String origin, String own) {
		return origin == null || origin.equalsIgnoreCase(own);
	}

}
