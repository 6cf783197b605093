package org.skillsgraph.http;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Which bodies are read.
 *
 * @param bodyLimit the largest body that is read
 * @param bodyPatience how long a body may take to arrive
 */
@Validated
@ConfigurationProperties("skills-graph.security")
record BodySettings(@DefaultValue("1MB") @NotNull DataSize bodyLimit,
		@DefaultValue("10s") @NotNull Duration bodyPatience) {
}
