package org.skillsgraph.insights;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits on the data read for an insight.
 *
 * @param peoplePerCloud the most people a tag cloud adds up; of more people, it takes
 * every second, third and so on by key. Bounds the cost of a cloud of everyone
 * @param cloudKept how long a cloud of everyone is cached
 */
@Validated
@ConfigurationProperties("skills-graph.insights")
record InsightsSettings(@DefaultValue("10000") @Min(1) @Max(10_000_000) int peoplePerCloud,
		@DefaultValue("1m") @NotNull @DurationMin Duration cloudKept) {
}
