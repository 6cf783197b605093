package org.skillsgraph.limits;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a field's arguments add to its cost: {@code @cost} on an argument or on an input
 * field, for each value given.
 */
final class ArgumentCosting {

	private final Map<String, Object> given;

	private final GraphQLFieldDefinition definition;

	ArgumentCosting(ExecutableNormalizedField field, GraphQLFieldDefinition definition) {
		this.given = field.getResolvedArguments();
		this.definition = definition;
	}

	long cost() {
		long cost = 0;
		for (GraphQLArgument argument : definition.getArguments()) {
			cost = Costing.added(cost, one(argument, argument.getType(), given.get(argument.getName())));
		}
		return cost;
	}

	private static long one(GraphQLDirectiveContainer place, GraphQLInputType type, @Nullable Object value) {
		List<?> values = values(value);
		Integer said = Costing.number(place, "cost", "weight");
		long cost = (said != null) ? Costing.product(said, values.size()) : 0;
		if (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input) {
			for (Object each : values) {
				cost = Costing.added(cost, fields(input, each));
			}
		}
		return cost;
	}

	private static long fields(GraphQLInputObjectType input, Object value) {
		long cost = 0;
		if (value instanceof Map<?, ?> fields) {
			for (GraphQLInputObjectField field : input.getFields()) {
				cost = Costing.added(cost, one(field, field.getType(), fields.get(field.getName())));
			}
		}
		return cost;
	}

	private static List<?> values(@Nullable Object value) {
		return (value instanceof Collection<?> several) ? several.stream().filter(Objects::nonNull).toList()
				: (value != null) ? List.of(value) : List.of();
	}

}
