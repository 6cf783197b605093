package org.skillsgraph.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/**
 * Tells a browser that the pages of a named origin may read the response. For others it
 * says nothing, which denies them. Rejecting them here would reject our own pages behind
 * a proxy, and a browser sends no token by itself.
 */
class NamedOriginsCorsProcessor extends DefaultCorsProcessor {

	@Override
	public boolean processRequest(@Nullable CorsConfiguration configuration, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		if (configuration == null || origin == null || configuration.checkOrigin(origin) == null) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
			return true;
		}
		return super.processRequest(configuration, request, response);
	}

}
