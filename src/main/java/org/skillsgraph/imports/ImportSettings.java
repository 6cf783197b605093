package org.skillsgraph.imports;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the import.
 *
 * @param nearSkillsFrom from how many written rows about skills, such as claims, an
 * import rebuilds the near skills at its end
 * @param lease how long a killed import blocks others in a database shared by several
 * processes
 */
@Validated
@ConfigurationProperties("skills-graph.imports")
record ImportSettings(@DefaultValue("1000") @Min(1) int nearSkillsFrom,
		@DefaultValue("45s") @NotNull @DurationMin(seconds = 1) Duration lease) {
}
