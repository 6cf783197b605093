package org.skillsgraph.security;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.Trace;
import org.skillsgraph.http.Route;
import org.skillsgraph.http.Route.CrossOrigin;
import org.skillsgraph.http.Routes;
import org.skillsgraph.tokens.IssuerMode;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets pages of other sites that {@link OriginSettings} name read the answers of routes
 * that say so.
 */
@Configuration(proxyBeanMethods = false)
class CrossOriginRequests {

	@Bean
	@IssuerMode
	FilterRegistrationBean<CorsFilter> crossOriginFilter(Routes routes, OriginSettings settings) {
		CorsFilter filter = new CorsFilter((request) -> configuration(routes.of(request), settings));
		filter.setCorsProcessor(new NamedOriginsCorsProcessor());
		FilterRegistrationBean<CorsFilter> registered = new FilterRegistrationBean<>(filter);
		registered.setOrder(Ordered.HIGHEST_PRECEDENCE + 15);
		registered.setEnabled(!settings.allowedOrigins().isEmpty());
		return registered;
	}

	private static @Nullable CorsConfiguration configuration(Route route, OriginSettings settings) {
		if (route.crossOrigin() != CrossOrigin.NAMED) {
			return null;
		}
		CorsConfiguration cors = new CorsConfiguration();
		cors.setAllowedOrigins(settings.allowedOrigins());
		// Browsers send the first two without asking.
		cors.setAllowedMethods(Stream.concat(Stream.of(HttpMethod.GET, HttpMethod.POST), route.methods().stream())
			.distinct()
			.map(HttpMethod::name)
			.toList());
		cors.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, "traceparent"));
		cors.setExposedHeaders(List.of(Trace.HEADER, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE));
		return cors;
	}

}
