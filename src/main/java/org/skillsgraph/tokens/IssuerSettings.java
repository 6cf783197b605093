package org.skillsgraph.tokens;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How far a token issuer is trusted.
 *
 * @param anyAudience whether tokens issued for other audiences are valid
 * @param clockSkew how far the issuer's clock may be off
 * @param keysKept how long the issuer's keys are used until they are fetched again
 * @param peopleKept how long the person that a token names is cached
 */
@Validated
@ConfigurationProperties("skills-graph.security")
record IssuerSettings(@DefaultValue("false") boolean anyAudience,
		@DefaultValue("30s") @NotNull @DurationMin @DurationMax(minutes = 5) Duration clockSkew,
		@DefaultValue("5m") @NotNull @DurationMin(seconds = 1) @DurationMax(days = 1) Duration keysKept,
		@DefaultValue("1m") @NotNull @DurationMin @DurationMax(hours = 1) Duration peopleKept) {
}
