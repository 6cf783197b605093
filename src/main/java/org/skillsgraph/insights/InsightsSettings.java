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
 * How much is looked at for an insight.
 *
 * @param peoplePerCloud whose careers a tag cloud adds up at most; of more people every
 * second, third and so on by key. Bounds what a cloud of everyone costs
 * @param cloudKept how long a cloud of everyone is kept ready
 */
@Validated
@ConfigurationProperties("skills-graph.insights")
record InsightsSettings(@DefaultValue("10000") @Min(1) @Max(10_000_000) int peoplePerCloud,
		@DefaultValue("1m") @NotNull @DurationMin Duration cloudKept) {
}
