package org.skillsgraph.graph;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings for queries to the graph.
 *
 * @param transactionTimeout after which the database itself ends a read or a mutation, so
 * that no query occupies it for ever
 */
@Validated
@ConfigurationProperties("skills-graph")
record GraphSettings(@DefaultValue("10s") @NotNull @DurationMin(seconds = 1) Duration transactionTimeout) {
}
