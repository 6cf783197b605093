package org.skillsgraph.limits;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much may be asked. Costs are in points of about a tenth of a millisecond of
 * processor time: a row of the graph costs 1, and what costs more says so in the schema.
 *
 * @param cost the most that one operation may cost
 * @param operation what every operation costs, since it is read and checked
 * @param depth the most fields below each other, and fragments within each other
 * @param fields the most fields of an operation, with those of its fragments wherever
 * they are spread
 * @param aliases the most aliases in a document
 * @param directives the most directives in a document
 * @param operations the most operations in a document
 * @param tokens the longest document, in words and signs
 * @param values the most values in the variables, those within others too
 * @param personBudget what a person may ask for in a minute
 * @param serviceBudget what another service may ask for in a minute
 * @param parts the most parts of statements that an operation may have: some two for each
 * field that asks the graph
 * @param planning what each part costs on top in an operation of a shape that wasn't
 * answered lately, since the database has to plan it
 * @param refused what an operation costs that is refused before it runs
 * @param atOnce how many requests of one caller are worked on at once
 * @param executions how many requests are worked on at once, whoever asks
 * @param requestTimeout after which a request is ended, and its work with it
 */
@Validated
@ConfigurationProperties("skills-graph.limits")
public record LimitSettings(@DefaultValue("20000") @Positive int cost,
		@DefaultValue("50") @PositiveOrZero int operation, @DefaultValue("25") @Positive int depth,
		@DefaultValue("2000") @Positive int fields, @DefaultValue("100") @Positive int aliases,
		@DefaultValue("50") @Positive int directives, @DefaultValue("10") @Positive int operations,
		@DefaultValue("5000") @Positive int tokens, @DefaultValue("2000") @Positive int values,
		@DefaultValue("200000") @Positive int personBudget, @DefaultValue("5000000") @Positive int serviceBudget,
		@DefaultValue("400") @Positive int parts, @DefaultValue("200") @PositiveOrZero int planning,
		@DefaultValue("100") @PositiveOrZero int refused, @DefaultValue("16") @Positive int atOnce,
		@DefaultValue("128") @Positive int executions,
		@DefaultValue("30s") @NotNull @DurationMin(seconds = 1) Duration requestTimeout) {
}
