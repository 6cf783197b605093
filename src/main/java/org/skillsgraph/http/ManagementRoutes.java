package org.skillsgraph.http;

import org.skillsgraph.http.Route.Access;
import org.skillsgraph.http.Route.CrossOrigin;
import org.skillsgraph.http.Route.Deadline;

import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * The routes of health, metrics and other management endpoints, which answer from the
 * start. They are on the port of the API or on one of their own. Settings say which
 * endpoints exist.
 */
@Configuration(proxyBeanMethods = false)
class ManagementRoutes {

	@Bean
	Route health(WebEndpointProperties settings) {
		return endpoints("health", settings, path(settings, "health") + "/**").access(Access.OPEN)
			.crossOrigin(CrossOrigin.NAMED)
			.build();
	}

	@Bean
	Route metrics(WebEndpointProperties settings) {
		return endpoints("metrics", settings, path(settings, "prometheus")).access(Access.MANAGEMENT_PORT).build();
	}

	@Bean
	Route management(WebEndpointProperties settings) {
		return endpoints("management", settings, "/**").methods(HttpMethod.GET, HttpMethod.POST, HttpMethod.DELETE)
			.build();
	}

	private static String path(WebEndpointProperties settings, String endpoint) {
		return "/" + settings.getPathMapping().getOrDefault(endpoint, endpoint);
	}

	private static RouteBuilder endpoints(String name, WebEndpointProperties settings, String path) {
		return Route.named(name)
			.at(settings.getBasePath() + path)
			.methods(HttpMethod.GET)
			.deadline(Deadline.NONE)
			.beforeReady();
	}

}
