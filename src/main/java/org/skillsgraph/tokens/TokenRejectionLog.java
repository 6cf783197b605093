package org.skillsgraph.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Logs why tokens are rejected, since the caller isn't told. Anybody can send bad tokens,
 * so each reason gets one line a minute.
 */
@Component
public class TokenRejectionLog {

	private static final Logger LOG = LoggerFactory.getLogger(TokenRejectionLog.class);

	private static final Duration INTERVAL = Duration.ofMinutes(1);

	private final Map<TokenRejection, Refusals> refusals = new EnumMap<>(TokenRejection.class);

	private final Clock clock;

	TokenRejectionLog(Clock clock) {
		this.clock = clock;
	}

	public synchronized void refused(TokenRejection reason) {
		Instant now = clock.instant();
		Refusals before = refusals.get(reason);
		if (before != null && before.recent(now)) {
			refusals.put(reason, new Refusals(before.lastLine(), before.unwritten() + 1));
			return;
		}
		refusals.put(reason, new Refusals(now, 0));
		LOG.warn("A token was refused: {} ({} more since the last such line)", reason.reason(),
				(before != null) ? before.unwritten() : 0);
	}

	/**
	 * The rejections for one reason.
	 *
	 * @param lastLine when one was last logged
	 * @param unwritten how many there have been since
	 */
	private record Refusals(Instant lastLine, int unwritten) {

		/** A clock that is set back must not silence the log. */
		private boolean recent(Instant now) {
			return !now.isBefore(lastLine) && now.isBefore(lastLine.plus(INTERVAL));
		}

	}

}
