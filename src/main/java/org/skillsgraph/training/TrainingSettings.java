package org.skillsgraph.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings for finding trainers; they bound the cost of a question.
 *
 * @param candidatesPerSkill how many of those who offer training in a wanted skill are
 * considered, how many of those who know it best are checked for an add-on, and how many
 * who held something about it are considered; the skills near a wanted one share another
 * as many
 * @param learnersPerSkill how many of those who want to learn a wanted skill may be named
 * as co-trainers, the most advanced first
 * @param latestOfferings how many offerings are searched if only a format is asked for,
 * the latest first
 */
@Validated
@ConfigurationProperties("skills-graph.training")
record TrainingSettings(@DefaultValue("1000") @Min(1) @Max(100_000) int candidatesPerSkill,
		@DefaultValue("200") @Min(1) @Max(100_000) int learnersPerSkill,
		@DefaultValue("5000") @Min(1) @Max(100_000) int latestOfferings) {
}
