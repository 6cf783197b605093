package org.skillsgraph.imports;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How directories are imported.
 *
 * @param nearSkillsFrom from how many rows on that say something of skills, such as
 * claims, the near skills are rebuilt at the end of an import that wrote them
 */
@Validated
@ConfigurationProperties("skills-graph.imports")
record ImportSettings(@DefaultValue("1000") @Min(1) int nearSkillsFrom) {
}
