package org.skillsgraph.page;

import org.skillsgraph.http.Route;
import org.skillsgraph.http.Route.Access;
import org.skillsgraph.http.Route.Deadline;
import org.skillsgraph.security.IntrospectionEnabled;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * The route of GraphiQL. It needs introspection, and is there wherever introspection is.
 */
@Configuration(proxyBeanMethods = false)
@IntrospectionEnabled
class GraphiqlRoute {

	static final String PATH = "/graphiql";

	/**
	 * GraphiQL's dialogs add styles of their own, and its fonts are in its style sheet.
	 */
	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; "
			+ "font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
			+ "frame-ancestors 'none'";

	@Bean
	Route graphiql() {
		return Route.named("GraphiQL")
			.at(PATH)
			.methods(HttpMethod.GET)
			.deadline(Deadline.NONE)
			.contentSecurityPolicy(POLICY)
			.access(Access.OPEN)
			.build();
	}

}
