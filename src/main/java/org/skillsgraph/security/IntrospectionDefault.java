package org.skillsgraph.security;

import java.util.Map;

import graphql.introspection.Introspection;
import reactor.core.publisher.Mono;

import org.springframework.core.env.Environment;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Introspection is on in local mode, where people try things out. With an issuer it is
 * off, unless {@code spring.graphql.schema.introspection.enabled} switches it on.
 */
@Component
class IntrospectionDefault implements WebGraphQlInterceptor {

	private final boolean closed;

	IntrospectionDefault(Environment environment) {
		this.closed = !IntrospectionEnabled.Setting.in(environment);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (closed) {
			request.configureExecutionInput((_, input) -> input
				.graphQLContext(Map.<Object, Object>of(Introspection.INTROSPECTION_DISABLED, true))
				.build());
		}
		return chain.next(request);
	}

}
