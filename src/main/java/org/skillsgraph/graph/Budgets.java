package org.skillsgraph.graph;

import java.time.Duration;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

import org.springframework.stereotype.Component;

/**
 * What each caller may still ask for. A budget is full at first and fills again evenly,
 * within a minute; who wants more than is left comes back when there is enough.
 */
@Component
class Budgets {

	private static final Duration PERIOD = Duration.ofMinutes(1);

	private static final int MOST_CALLERS = 100_000;

	private final LimitSettings limits;

	/** One that nobody has drawn on for a period is full again, and can be forgotten. */
	private final Cache<Caller, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MOST_CALLERS)
		.expireAfterAccess(PERIOD)
		.build();

	Budgets(LimitSettings limits) {
		this.limits = limits;
	}

	/**
	 * {@return the cost, paid} With what is left afterwards, where the caller has a
	 * budget.
	 * @throws RefusedException when too little is left
	 */
	Cost pay(Caller caller, Cost cost) {
		if (caller.kind() == Caller.Kind.OWN) {
			return cost;
		}
		ConsumptionProbe probe = buckets.get(caller, this::full)
			.tryConsumeAndReturnRemaining(Math.max(1, cost.asked() + cost.planning()));
		if (probe.isConsumed()) {
			return cost.left(probe.getRemainingTokens());
		}
		long seconds = Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999).toSeconds());
		throw new RefusedException("TOO_MANY_REQUESTS",
				"You have asked for much in the last minute. Come back in %d s.".formatted(seconds),
				Map.of("retryAfter", seconds, "cost", cost.left(probe.getRemainingTokens()).told()));
	}

	private Bucket full(Caller caller) {
		long budget = (caller.kind() == Caller.Kind.PERSON) ? limits.personBudget() : limits.serviceBudget();
		return Bucket.builder().addLimit((limit) -> limit.capacity(budget).refillGreedy(budget, PERIOD)).build();
	}

}
