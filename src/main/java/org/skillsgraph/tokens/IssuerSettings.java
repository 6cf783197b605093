package org.skillsgraph.tokens;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How far an issuer of tokens is believed.
 *
 * @param anyAudience whether tokens are good that were made out to somebody else
 * @param clockSkew how far the issuer's clock may be off
 * @param keysKept how long the issuer's keys are good until they are asked for again
 * @param peopleKept how long it is remembered whom a token names
 */
@Validated
@ConfigurationProperties("skills-graph.security")
record IssuerSettings(@DefaultValue("false") boolean anyAudience,
		@DefaultValue("30s") @NotNull @DurationMin @DurationMax(minutes = 5) Duration clockSkew,
		@DefaultValue("5m") @NotNull @DurationMin(seconds = 1) @DurationMax(days = 1) Duration keysKept,
		@DefaultValue("1m") @NotNull @DurationMin @DurationMax(hours = 1) Duration peopleKept) {
}
