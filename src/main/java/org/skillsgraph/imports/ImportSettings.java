package org.skillsgraph.imports;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How directories are imported.
 *
 * @param nearSkillsFrom from how many rows on that say something of skills, such as
 * claims, the near skills are rebuilt at the end of an import that wrote them
 * @param lease for how long an import that was killed keeps others out of a database that
 * several processes use
 */
@Validated
@ConfigurationProperties("skills-graph.imports")
record ImportSettings(@DefaultValue("1000") @Min(1) int nearSkillsFrom,
		@DefaultValue("45s") @NotNull @DurationMin(seconds = 1) Duration lease) {
}
