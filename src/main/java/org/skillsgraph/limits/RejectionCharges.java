package org.skillsgraph.limits;

import org.skillsgraph.access.Caller;
import org.skillsgraph.errors.RefusedException;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Charges callers for rejected requests, since rejecting takes time too. A caller who
 * can't pay for a rejection is refused until the budget refills.
 */
@Component
class RejectionCharges implements WebGraphQlInterceptor, Ordered {

	private final Budgets budgets;

	RejectionCharges(Budgets budgets) {
		this.budgets = budgets;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Caller caller = Caller.of(request.toExecutionInput().getGraphQLContext());
		try {
			budgets.check(caller);
		}
		catch (RefusedException ex) {
			return ex.answer(request);
		}
		return chain.next(request).doOnNext((response) -> {
			if (refused(response)) {
				budgets.payRefusal(caller);
			}
		});
	}

	/** A caller who is told to retry pays on the retry. */
	private static boolean refused(WebGraphQlResponse response) {
		return !response.getExecutionInput().getGraphQLContext().hasKey(Cost.class) && response.getErrors()
			.stream()
			.noneMatch((error) -> error.getExtensions() != null && error.getExtensions().containsKey("retryAfter"));
	}

	/** After the check that there is room, before anything is read. */
	@Override
	public int getOrder() {
		return 150;
	}

}
