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
 * How much callers may ask for. Costs are in points of about a tenth of a millisecond of
 * processor time: a row of the graph costs 1; the schema says what costs more.
 *
 * @param cost the most that one operation may cost
 * @param operation the base cost of every operation, for reading and checking it
 * @param depth the deepest nesting of fields, and of fragments
 * @param fields the most fields in an operation, including those of its fragments
 * wherever they are spread
 * @param aliases the most aliases in a document
 * @param directives the most directives in a document
 * @param operations the most operations in a document
 * @param tokens the longest document, in tokens: words and punctuation
 * @param values the most values in the variables, including nested ones
 * @param personBudget what a person may spend in a minute
 * @param serviceBudget what another service may spend in a minute
 * @param parts the most statement parts in an operation: about two for each field that
 * queries the graph
 * @param planning what each part adds to the cost of an operation whose shape wasn't
 * answered lately, since the database has to plan it
 * @param refused the cost of an operation that is rejected before it runs
 * @param atOnce how many requests of one person run at once
 * @param executions how many requests of all callers run at once
 * @param requestTimeout the time after which a request and its work are ended
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
