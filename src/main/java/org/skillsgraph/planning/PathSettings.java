package org.skillsgraph.planning;

import java.time.Duration;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the path search.
 *
 * @param timeLimit how long the search for one answer may take; after that it answers
 * with the best plan so far
 * @param planners how many searches run at once
 * @param waiting how many more searches may wait for a thread
 * @param weeklyHours how many hours a week somebody learns beside the normal work
 * @param mentoringHours how many hours with a mentor it takes to climb one level
 * @param weeklyMentoringHours hours a week of a mentor who doesn't state any
 * @param mentorsPerSkill how many mentors of a skill are considered, the most experienced
 * first
 */
@Validated
@ConfigurationProperties("skills-graph.paths")
public record PathSettings(@DefaultValue("5s") @DurationMin(millis = 10) @DurationMax(seconds = 60) Duration timeLimit,
		@DefaultValue("2") @Min(1) @Max(64) int planners, @DefaultValue("16") @Min(1) @Max(10_000) int waiting,
		@DefaultValue("4") @DecimalMin("0.5") @DecimalMax("40") double weeklyHours,
		@DefaultValue("10") @DecimalMin("1") @DecimalMax("200") double mentoringHours,
		@DefaultValue("1") @DecimalMin("0.25") @DecimalMax("40") double weeklyMentoringHours,
		@DefaultValue("500") @Min(1) @Max(10_000) int mentorsPerSkill) {
}
