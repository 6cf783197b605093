package org.skillsgraph.graph;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the graph is asked.
 *
 * @param transactionTimeout after which the database ends a read or a deed by itself, so
 * that nobody's question occupies it for ever
 */
@Validated
@ConfigurationProperties("skills-graph")
record GraphSettings(@DefaultValue("10s") @NotNull @DurationMin(seconds = 1) Duration transactionTimeout) {
}
