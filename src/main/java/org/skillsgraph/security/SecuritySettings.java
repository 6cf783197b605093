package org.skillsgraph.security;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What is let in.
 *
 * @param bodyLimit the largest body that is read
 * @param bodyPatience how long a body may take to arrive
 * @param tokenLifetime how long a token of local mode is worth something
 */
@Validated
@ConfigurationProperties("skills-graph.security")
record SecuritySettings(@DefaultValue("1MB") @NotNull DataSize bodyLimit,
		@DefaultValue("10s") @NotNull Duration bodyPatience, @DefaultValue("12h") @NotNull Duration tokenLifetime) {
}
