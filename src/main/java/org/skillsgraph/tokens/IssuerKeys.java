package org.skillsgraph.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.health.HealthReport;
import com.nimbusds.jose.util.health.HealthStatus;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.RedactedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys with which the issuer signs. They are fetched again after a while, so that one
 * that was withdrawn ends, and at once when a token names a key that isn't there; but not
 * for each such token, since anybody can invent names.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

	private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);

	private static final Duration WAITING_FOR_ANOTHER_REQUEST = Duration.ofSeconds(15);

	/** Twice in this time at most. */
	private static final Duration AT_MOST_EVERY = Duration.ofSeconds(10);

	/** While the issuer can't be reached its keys stay good for so many times longer. */
	private static final int LONGER_WHILE_AWAY = 12;

	/** A clock that is corrected by less than this needs no attention. */
	private static final Duration SMALL_STEP = Duration.ofSeconds(10);

	private final JWKSetSource<SecurityContext> issuer;

	private final long millis;

	private final Clock clock;

	private JWKSource<SecurityContext> kept;

	private Instant latest;

	private volatile boolean away;

	IssuerKeys(JWKSetSource<SecurityContext> issuer, Duration keysKept, Clock clock) {
		this.issuer = issuer;
		this.millis = keysKept.toMillis();
		this.clock = clock;
		this.kept = empty();
		this.latest = clock.instant();
	}

	private JWKSource<SecurityContext> empty() {
		return JWKSourceBuilder.create(issuer)
			.cache(millis, WAITING_FOR_ANOTHER_REQUEST.toMillis())
			.refreshAheadCache(false)
			.rateLimited(Math.min(AT_MOST_EVERY.toMillis(), millis / 2))
			.outageTolerant(millis * LONGER_WHILE_AWAY)
			.healthReporting(this::heard)
			.build();
	}

	/**
	 * {@return the keys that are kept} Their age and the rate limit go by the system's
	 * clock. When that is set back by a day, withdrawn keys would be good and new ones
	 * unknown for a day: nothing is kept then.
	 */
	private synchronized JWKSource<SecurityContext> kept() {
		Instant now = clock.instant();
		if (now.isBefore(latest.minus(SMALL_STEP))) {
			kept = empty();
			latest = now;
		}
		latest = now.isAfter(latest) ? now : latest;
		return kept;
	}

	@Override
	public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
		try {
			return kept().get(selector, context);
		}
		catch (RateLimitReachedException ex) {
			if (away) {
				throw ex;
			}
			return List.of();
		}
	}

	private void heard(HealthReport<?, ?> report) {
		boolean unheard = report.getHealthStatus() == HealthStatus.NOT_HEALTHY;
		if (unheard && !away) {
			LOG.warn("The keys of the issuer can't be fetched", new RedactedException(report.getException()));
		}
		away = unheard;
	}

}
