package org.skillsgraph;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A clock that stands still.
 */
public class FixedClock {

	/** Noon on a Sunday. */
	public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

	public static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

	@Bean
	@Primary
	Clock stopped() {
		return Clock.fixed(NOW, ZoneOffset.UTC);
	}

}
