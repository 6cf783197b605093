package org.skillsgraph.tokens;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long tokens are good that the service hands out itself.
 *
 * @param tokenLifetime how long a token of local mode is worth something
 */
@Validated
@ConfigurationProperties("skills-graph.security")
record LocalTokenSettings(@DefaultValue("12h") @NotNull Duration tokenLifetime) {
}
