package org.skillsgraph.security;

import org.skillsgraph.http.Route;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * The route of the schema as text. It tells what introspection tells, and is there
 * wherever introspection is.
 */
@Configuration(proxyBeanMethods = false)
@IntrospectionEnabled
class SchemaRoute {

	@Bean
	Route schema(GraphQlProperties settings) {
		return Route.named("schema")
			.at(settings.getHttp().getPath() + "/schema")
			.methods(HttpMethod.GET)
			.crossOrigin(Route.CrossOrigin.NAMED)
			.build();
	}

}
