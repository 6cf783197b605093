package org.skillsgraph.graph;

import java.util.List;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Works out what an operation costs before anything of it runs: for each field, how often
 * it is there at most, which is the product of the sizes of the lists above it, times
 * what it costs once. Sizes are the pages asked for, or where there is no page what
 * {@code @listSize} assumes; once costs 1 what asks the graph and nothing what is only
 * taken out of it, unless {@code @cost} says more.
 */
final class Costing {

	/** How long a list is assumed to be of which nobody said anything. */
	private static final int USUAL_LIST = 10;

	private final GraphQLSchema schema;

	private final Fragments fragments;

	Costing(GraphQLSchema schema, Fragments fragments) {
		this.schema = schema;
		this.fragments = fragments;
	}

	/**
	 * {@return what the operation costs, in rows}
	 */
	long of(ExecutableNormalizedOperation operation) {
		return all(operation.getTopLevelFields(), 1);
	}

	private long all(List<ExecutableNormalizedField> fields, long times) {
		long cost = 0;
		for (ExecutableNormalizedField field : fields) {
			cost = added(cost, one(field, times));
		}
		return cost;
	}

	private long one(ExecutableNormalizedField field, long times) {
		if (field.getName().startsWith("__")) {
			return 0;
		}
		GraphQLFieldDefinition definition = field.getFieldDefinitions(schema).getFirst();
		long size = size(field, definition);
		GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
		if (type instanceof GraphQLNamedType named && named.getName().endsWith("Connection")) {
			return added(product(times, weight(field, definition)), page(field, times, size));
		}
		return added(product(times, weight(field, definition)), all(field.getChildren(), product(times, size)));
	}

	/** Of a page all entries are read once, whichever way they are looked at. */
	private long page(ExecutableNormalizedField connection, long times, long size) {
		long entries = product(times, size);
		long cost = entries;
		for (ExecutableNormalizedField part : connection.getChildren()) {
			boolean each = part.getName().equals("nodes") || part.getName().equals("edges");
			cost = added(cost, each ? all(part.getChildren(), entries) : one(part, times));
		}
		return cost;
	}

	private static long size(ExecutableNormalizedField field, GraphQLFieldDefinition definition) {
		for (String size : List.of("first", "last")) {
			if (field.getResolvedArguments().get(size) instanceof Number number) {
				return number.longValue();
			}
		}
		if (definition.getArgument("first") != null) {
			return Page.USUAL;
		}
		if (field.getResolvedArguments().get("ids") instanceof List<?> ids) {
			return ids.size();
		}
		@Nullable Integer assumed = number(definition, "listSize", "assumedSize");
		return (assumed != null) ? assumed
				: GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType())) ? USUAL_LIST : 1;
	}

	private long weight(ExecutableNormalizedField field, GraphQLFieldDefinition definition) {
		@Nullable Integer said = number(definition, "cost", "weight");
		if (said != null) {
			return said;
		}
		boolean read = field.getObjectTypeNames()
			.stream()
			.anyMatch((type) -> fragments.of(type, field.getName()).isPresent());
		return read ? 1 : 0;
	}

	private static @Nullable Integer number(GraphQLFieldDefinition definition, String directive, String argument) {
		var applied = definition.getAppliedDirective(directive);
		return (applied != null) ? applied.getArgument(argument).getValue() : null;
	}

	/** As much as can be said of what is larger. */
	private static long product(long one, long other) {
		return (Math.multiplyHigh(one, other) != 0 || one * other < 0) ? Long.MAX_VALUE : one * other;
	}

	private static long added(long one, long other) {
		return (one > Long.MAX_VALUE - other) ? Long.MAX_VALUE : one + other;
	}

}
