package org.skillsgraph.signin;

import java.time.Duration;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people sign in on the page.
 *
 * @param clientId what the issuer calls the page; if null, nobody signs in there
 * @param clientSecret the client's secret; if null, the issuer has to do without
 * @param scopes what the issuer is asked for
 * @param idle how long somebody stays signed in without asking anything
 * @param longest how long somebody stays signed in at most
 */
@Validated
@ConfigurationProperties("skills-graph.sign-in")
record SignInSettings(@Nullable String clientId, @Nullable String clientSecret, @DefaultValue( {
		"openid", "profile", "email" }) @NotEmpty Set<String> scopes,
		@DefaultValue("1h") @NotNull @DurationMin(minutes = 1) @DurationMax(days = 1) Duration idle,
		@DefaultValue("12h") @NotNull @DurationMin(minutes = 1) @DurationMax(days = 7) Duration longest){
}
