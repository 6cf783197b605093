package org.skillsgraph.tokens;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long tokens that the service issues itself are valid.
 *
 * @param tokenLifetime how long a local-mode token is valid
 */
@Validated
@ConfigurationProperties("skills-graph.security")
record LocalTokenSettings(@DefaultValue("12h") @NotNull Duration tokenLifetime) {
}
