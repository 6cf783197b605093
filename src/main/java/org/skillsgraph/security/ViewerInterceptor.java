package org.skillsgraph.security;

import java.util.Map;

import org.skillsgraph.access.Caller;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.tokens.AccessRight;
import org.skillsgraph.tokens.LocalMode;
import org.skillsgraph.tokens.TokenHolder;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Gives every execution its viewer, the account it runs on, and its access.
 */
@Component
class ViewerInterceptor implements WebGraphQlInterceptor, Ordered {

	private static final Viewer BUILT_IN_ADMINISTRATOR = new Viewer(null, true);

	private final TokenHolder withoutToken;

	ViewerInterceptor(Environment environment) {
		this.withoutToken = LocalMode.NoIssuer.in(environment)
				? new TokenHolder(BUILT_IN_ADMINISTRATOR, Caller.OWN, AccessRight.WRITING)
				: new TokenHolder(Viewer.NOBODY, Caller.OWN, AccessRight.READING);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		TokenHolder holder = (SecurityContextHolder.getContext().getAuthentication() instanceof TokenHolder known)
				? known : withoutToken;
		Map<Object, Object> told = Map.of(Viewer.class, holder.viewer(), Caller.class, holder.caller(),
				AccessRight.class, holder.access());
		request.configureExecutionInput((_, input) -> input.graphQLContext(told).build());
		return chain.next(request);
	}

	/** Before anything that depends on the caller. */
	@Override
	public int getOrder() {
		return 0;
	}

}
