package org.skillsgraph.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How trainers are found; bounds what one question can cost.
 *
 * @param candidatesPerSkill how many of those who offer training in a wanted skill are
 * asked, how many of those who know it best are looked at for an add-on, and how many who
 * held something about it are asked
 * @param learnersPerSkill how many of those who want to learn a wanted skill may be named
 * as co-trainers, the most advanced first
 * @param latestOfferings how many offerings are looked through when only a format is
 * asked for, the latest first
 */
@Validated
@ConfigurationProperties("skills-graph.training")
record TrainingSettings(@DefaultValue("1000") @Min(1) @Max(100_000) int candidatesPerSkill,
		@DefaultValue("200") @Min(1) @Max(100_000) int learnersPerSkill,
		@DefaultValue("5000") @Min(1) @Max(100_000) int latestOfferings) {
}
