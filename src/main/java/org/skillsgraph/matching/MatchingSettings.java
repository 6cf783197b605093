package org.skillsgraph.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings for finding mentors.
 *
 * @param candidatesPerSkill how many of those who offer a wanted skill are considered,
 * the most experienced first; bounds the cost of a question
 * @param nearCandidatesPerSkill how many of those who offer skills near it are
 * considered, the nearest skills first; they come after all who offer the skill itself
 */
@Validated
@ConfigurationProperties("skills-graph.mentoring")
record MatchingSettings(@DefaultValue("2000") @Min(1) @Max(100_000) int candidatesPerSkill,
		@DefaultValue("500") @Min(1) @Max(100_000) int nearCandidatesPerSkill) {
}
