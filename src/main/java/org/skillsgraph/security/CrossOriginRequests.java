package org.skillsgraph.security;

import java.util.List;

import org.skillsgraph.errors.Trace;
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
 * Admits requests from pages of other sites that {@link OriginSettings} name.
 */
@Configuration(proxyBeanMethods = false)
class CrossOriginRequests {

	@Bean
	@IssuerMode
	FilterRegistrationBean<CorsFilter> crossOriginFilter(OriginSettings settings) {
		CorsConfiguration cors = new CorsConfiguration();
		cors.setAllowedOrigins(settings.allowedOrigins());
		cors.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.POST.name()));
		cors.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, "traceparent"));
		cors.setExposedHeaders(List.of(Trace.HEADER, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE));
		CorsFilter filter = new CorsFilter((_) -> cors);
		filter.setCorsProcessor(new NamedOriginsCorsProcessor());
		FilterRegistrationBean<CorsFilter> registered = new FilterRegistrationBean<>(filter);
		registered.setOrder(Ordered.HIGHEST_PRECEDENCE + 15);
		registered.setEnabled(!settings.allowedOrigins().isEmpty());
		return registered;
	}

}
