package org.skillsgraph.security;

import java.util.Map;

import org.skillsgraph.graph.Caller;
import org.skillsgraph.graph.Viewer;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Tells every execution who asks.
 */
@Component
class Viewers implements WebGraphQlInterceptor, Ordered {

	private static final Viewer BUILT_IN_ADMINISTRATOR = new Viewer(null, true);

	private final TokenHolders holders;

	private final Viewer withoutToken;

	Viewers(TokenHolders holders, Environment environment) {
		this.holders = holders;
		this.withoutToken = LocalMode.NoIssuer.in(environment) ? BUILT_IN_ADMINISTRATOR : Viewer.NOBODY;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Viewer viewer = viewer();
		Caller caller = caller(viewer);
		request.configureExecutionInput(
				(_, input) -> input.graphQLContext(Map.<Object, Object>of(Viewer.class, viewer, Caller.class, caller))
					.build());
		return chain.next(request);
	}

	private static Caller caller(Viewer viewer) {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken authentication) {
			return (viewer.person() != null) ? new Caller("person " + viewer.person(), Caller.Kind.PERSON)
					: new Caller("service " + authentication.getName(), Caller.Kind.SERVICE);
		}
		return Caller.OWN;
	}

	private Viewer viewer() {
		return switch (SecurityContextHolder.getContext().getAuthentication()) {
			case JwtAuthenticationToken authentication -> holders.viewer(authentication.getToken());
			case null, default -> withoutToken;
		};
	}

	/** Before anything that depends on who asks. */
	@Override
	public int getOrder() {
		return 0;
	}

}
