package org.skillsgraph.insights;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much is looked at for an insight.
 *
 * @param peoplePerCloud whose careers a tag cloud adds up at most; of more people every
 * second, third and so on by key. Bounds what a cloud of everyone costs
 */
@Validated
@ConfigurationProperties("skills-graph.insights")
record InsightsSettings(@DefaultValue("10000") @Min(1) @Max(10_000_000) int peoplePerCloud) {
}
