package org.skillsgraph.security;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which sites' pages may send requests from a browser.
 *
 * @param allowedOrigins the origins exactly as browsers send them, such as
 * {@code https://people.example.org}; local mode has none
 */
@Validated
@ConfigurationProperties("skills-graph.security")
record OriginSettings(
		@DefaultValue @NotNull List<@Pattern(regexp = "https?://[a-z0-9.:\\[\\]-]+") String> allowedOrigins) {
}
