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
 * The issuer's signing keys. They are fetched again after a while, so that a withdrawn
 * key expires, and at once when a token names an unknown key. The latter is rate-limited,
 * since anybody can invent key names.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

	private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);

	private static final Duration WAITING_FOR_ANOTHER_REQUEST = Duration.ofSeconds(15);

	/** At most two fetches in this time. */
	private static final Duration AT_MOST_EVERY = Duration.ofSeconds(10);

	/** While the issuer is unreachable, its keys stay valid this many times longer. */
	private static final int LONGER_WHILE_AWAY = 12;

	/** A clock correction of less than this is ignored. */
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
	 * {@return the cached keys} Their age and the rate limit follow the system clock. If
	 * it is set back by a day, withdrawn keys would stay valid and new ones unknown for a
	 * day: the cache is dropped then.
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
