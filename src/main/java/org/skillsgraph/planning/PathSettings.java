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
 * How paths are found.
 *
 * @param timeLimit how long the search for one answer may take; then the best plan so far
 * is the answer
 * @param planners how many searches run at once
 * @param waiting how many more may wait for one of them to end
 * @param weeklyHours how many hours a week somebody learns beside the normal work
 * @param mentoringHours how many hours with a mentor it takes to climb one level
 * @param weeklyMentoringHours how many hours a week a mentor gives who says nothing of it
 * @param mentorsPerSkill how many of those who offer a skill are looked at, the most
 * experienced first
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
