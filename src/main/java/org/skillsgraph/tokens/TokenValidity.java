package org.skillsgraph.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import com.nimbusds.jwt.proc.JWTClaimsSetVerifier;
import org.jspecify.annotations.Nullable;

/**
 * A token must have an expiry that is still to come, and must not be issued or become
 * valid later than now.
 */
record TokenValidity(Clock clock, Duration skew) implements JWTClaimsSetVerifier<SecurityContext> {

	@Override
	public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) throws BadJWTException {
		Instant now = clock.instant();
		Date end = claims.getExpirationTime();
		if (end == null || !end.toInstant().isAfter(now.minus(skew))) {
			throw new ExpiredJWTException("The token has no end, or has come to it.");
		}
		if (later(claims.getNotBeforeTime(), now) || later(claims.getIssueTime(), now)) {
			throw new NotYetValidException();
		}
	}

	private boolean later(@Nullable Date date, Instant now) {
		return date != null && date.toInstant().isAfter(now.plus(skew));
	}

	/** The token was issued, or becomes valid, later than now. */
	static final class NotYetValidException extends BadJWTException {

		NotYetValidException() {
			super("The token isn't good yet.");
		}

	}

}
