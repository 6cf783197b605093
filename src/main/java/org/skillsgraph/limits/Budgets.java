package org.skillsgraph.limits;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.local.LocalBucket;
import org.skillsgraph.access.Caller;
import org.skillsgraph.errors.RefusedException;

import org.springframework.stereotype.Component;

/**
 * What each caller may still spend. A budget starts full and refills evenly within a
 * minute. A caller who wants more than is left must wait until there is enough.
 */
@Component
class Budgets {

	private static final Duration PERIOD = Duration.ofMinutes(1);

	private static final int MOST_CALLERS = 100_000;

	private final LimitSettings limits;

	/** A budget unused for a period is full again and can be forgotten. */
	private final Cache<Caller, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MOST_CALLERS)
		.expireAfterAccess(PERIOD)
		.build();

	Budgets(LimitSettings limits) {
		this.limits = limits;
	}

	/**
	 * {@return the cost paid, with the caller's remaining budget if there is one}
	 * @throws RefusedException when too little is left
	 */
	Cost pay(Caller caller, Cost cost) {
		if (caller.kind() == Caller.Kind.OWN) {
			return cost;
		}
		ConsumptionProbe probe = bucket(caller)
			.tryConsumeAndReturnRemaining(Math.max(1, cost.asked() + cost.planning()));
		if (probe.isConsumed()) {
			return cost.left(probe.getRemainingTokens());
		}
		throw tooMuch(probe.getNanosToWaitForRefill(), Map.of("cost", cost.left(probe.getRemainingTokens()).told()));
	}

	/**
	 * {@return the final cost of an answered operation} The planning cost paid up front
	 * is an estimate: the difference is refunded, or the budget goes into debt.
	 * @param caller the caller
	 * @param paid the cost as it was {@linkplain #pay paid}
	 * @param planning the actual cost of planning
	 */
	Cost settle(Caller caller, Cost paid, long planning) {
		Cost settled = new Cost(paid.asked(), planning, paid.most(), paid.left());
		long back = paid.planning() - planning;
		if (caller.kind() == Caller.Kind.OWN || back == 0) {
			return settled;
		}
		Bucket bucket = bucket(caller);
		if (back > 0) {
			bucket.addTokens(back);
		}
		else {
			bucket.consumeIgnoringRateLimits(-back);
		}
		return settled.left(Math.max(0, bucket.getAvailableTokens()));
	}

	/**
	 * Checks that a caller could pay for a rejection.
	 * @throws RefusedException when too little is left
	 */
	void check(Caller caller) {
		if (caller.kind() == Caller.Kind.OWN || limits.refused() == 0) {
			return;
		}
		EstimationProbe probe = bucket(caller).estimateAbilityToConsume(Math.min(limits.refused(), budget(caller)));
		if (!probe.canBeConsumed()) {
			throw tooMuch(probe.getNanosToWaitForRefill(), Map.of());
		}
	}

	/** Charges a caller for a rejection. */
	void payRefusal(Caller caller) {
		if (caller.kind() != Caller.Kind.OWN && limits.refused() > 0) {
			bucket(caller).tryConsumeAsMuchAsPossible(limits.refused());
		}
	}

	private static RefusedException tooMuch(long nanos, Map<String, ?> more) {
		long seconds = Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
		Map<String, Object> all = new HashMap<>(more);
		all.put("retryAfter", seconds);
		return new RefusedException("TOO_MANY_REQUESTS",
				"You have asked for too much in the last minute. Try again in %d s.".formatted(seconds), all);
	}

	private Bucket bucket(Caller caller) {
		return buckets.get(caller, this::full);
	}

	private long budget(Caller caller) {
		return (caller.kind() == Caller.Kind.PERSON) ? limits.personBudget() : limits.serviceBudget();
	}

	/**
	 * Refills by elapsed time: a clock that is set back must not stop the refill.
	 */
	LocalBucket full(Caller caller) {
		long budget = budget(caller);
		return Bucket.builder()
			.withNanosecondPrecision()
			.addLimit((limit) -> limit.capacity(budget).refillGreedy(budget, PERIOD))
			.build();
	}

}
