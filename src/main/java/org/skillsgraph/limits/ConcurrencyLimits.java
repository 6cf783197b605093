package org.skillsgraph.limits;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import org.skillsgraph.access.Caller;
import org.skillsgraph.errors.RefusedException;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Limits how many requests run at once, in total and per person, so that one person
 * leaves room for others. A request over the limit is rejected at once rather than
 * queued.
 */
@Component
class ConcurrencyLimits implements WebGraphQlInterceptor, Ordered {

	private final LimitSettings limits;

	private final Semaphore all;

	/** Holds callers only while they have requests running. */
	private final Map<Caller, Integer> counts = new ConcurrentHashMap<>();

	ConcurrencyLimits(LimitSettings limits) {
		this.limits = limits;
		this.all = new Semaphore(limits.executions());
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Caller caller = Caller.of(request.toExecutionInput().getGraphQLContext());
		if (!all.tryAcquire()) {
			return refused(request, "BUSY", "Too many are asking at the moment. Try again in a second.");
		}
		if (!enter(caller)) {
			all.release();
			return refused(request, "TOO_MANY_REQUESTS",
					"You are asking %d things at once already. Wait for an answer.".formatted(limits.atOnce()));
		}
		return Mono.defer(() -> chain.next(request)).doFinally((_) -> {
			leave(caller);
			all.release();
		});
	}

	private boolean enter(Caller caller) {
		if (caller.kind() != Caller.Kind.PERSON) {
			return true;
		}
		return counts.merge(caller, 1, Integer::sum) <= limits.atOnce() || !leave(caller);
	}

	/** Always true; only for a caller who has entered or tried to. */
	private boolean leave(Caller caller) {
		counts.computeIfPresent(caller, (_, count) -> (count > 1) ? count - 1 : null);
		return true;
	}

	private static Mono<WebGraphQlResponse> refused(WebGraphQlRequest request, String code, String message) {
		return new RefusedException(code, message, Map.of("retryAfter", 1L)).answer(request);
	}

	/** After the caller is known. */
	@Override
	public int getOrder() {
		return 100;
	}

}
