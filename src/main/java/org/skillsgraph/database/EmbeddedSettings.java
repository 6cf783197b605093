package org.skillsgraph.database;

import java.nio.file.Path;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the embedded database.
 *
 * @param directory where it keeps its store; created when missing
 * @param boltPort on which it listens, on the loopback interface only; it takes another
 * free one when this is taken, and 0 means any
 * @param pageCache the most memory for pages of the store, in addition to the heap
 */
@Validated
@ConfigurationProperties("skills-graph.embedded")
record EmbeddedSettings(@DefaultValue("data") @NotNull Path directory,
		@DefaultValue("7687") @Min(0) @Max(65_535) int boltPort, @DefaultValue("256MB") @NotNull DataSize pageCache) {
}
