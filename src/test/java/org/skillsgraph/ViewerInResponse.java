package org.skillsgraph;

import java.util.HashMap;
import java.util.Map;

import graphql.ExecutionInput;
import org.skillsgraph.access.Caller;
import org.skillsgraph.access.Viewer;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * Adds to every response who the viewer was and which caller was charged.
 */
public class ViewerInResponse implements WebGraphQlInterceptor, Ordered {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(ViewerInResponse::telling);
	}

	private static WebGraphQlResponse telling(WebGraphQlResponse response) {
		ExecutionInput input = response.getExecutionInput();
		Viewer viewer = Viewer.of(input.getGraphQLContext());
		String told = "%s, administrator %s, programmeOwner %s".formatted(viewer.person(), viewer.administrator(),
				viewer.programmeOwner());
		Map<Object, Object> extensions = new HashMap<>(response.getExtensions());
		extensions.put("viewer", told);
		extensions.put("caller", Caller.of(input.getGraphQLContext()).name());
		return response.transform((answer) -> answer.extensions(extensions));
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
