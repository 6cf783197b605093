package org.skillsgraph.limits;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.compiler.FieldStatement;
import org.skillsgraph.compiler.FieldStatements;
import org.skillsgraph.compiler.Page;
import org.skillsgraph.graph.ThingCounts;

/**
 * Works out what an operation costs before any of it runs. The cost is the sum of
 * <ul>
 * <li>the base cost of every operation,</li>
 * <li>for each field its largest possible number of occurrences, the product of the sizes
 * of the lists above it, times its unit cost. Sizes are the pages requested or, without a
 * page, what {@code @listSize} assumes. The unit cost is 1 for a field that queries the
 * graph and 0 for one that only reads the result, unless {@code @cost} says
 * otherwise,</li>
 * <li>what the arguments given add by their own {@code @cost},</li>
 * <li>for each list that must be read as a whole, because it is filtered without an
 * index, counted or sorted, a share of the number of things there are.</li>
 * </ul>
 */
final class Costing {

	/** Assumed length of a list whose size is not declared. */
	private static final int USUAL_LIST = 10;

	/**
	 * Comparing one thing with a filter that doesn't start at an index takes a 50th of
	 * the time that a point stands for.
	 */
	private static final int FILTERED_PER_POINT = 50;

	/** Things that are only counted are read from an index. */
	private static final int COUNTED_PER_POINT = 300;

	/** Counting or sorting related things includes the traversal to them. */
	private static final int LED_TO_PER_POINT = 150;

	/** Cost of counting each list beyond the largest. */
	private static final int USUAL_COUNT = 10;

	private final GraphQLSchema schema;

	private final FieldStatements fieldStatements;

	private final ThingCounts things;

	private final long base;

	/**
	 * Prepares to work out costs.
	 * @param schema the schema of the operations
	 * @param fieldStatements tell which fields query the graph
	 * @param things how many things there are
	 * @param base the base cost of every operation
	 */
	Costing(GraphQLSchema schema, FieldStatements fieldStatements, ThingCounts things, long base) {
		this.schema = schema;
		this.fieldStatements = fieldStatements;
		this.things = things;
		this.base = base;
	}

	/**
	 * {@return the operation's cost, in points}
	 */
	long of(ExecutableNormalizedOperation operation) {
		return added(base, all(operation.getTopLevelFields(), 1));
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
		long once = added(weight(field, definition), new ArgumentCosting(field, definition).cost());
		GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
		if (type instanceof GraphQLObjectType page && page.getName().endsWith("Connection")) {
			long whole = whole(field, definition, page, times);
			return added(added(whole, product(times, once)), page(field, times, size));
		}
		return added(product(times, once), all(field.getChildren(), product(times, size)));
	}

	/**
	 * The cost of reading the whole list, where that is necessary. Of several lists, one
	 * may hold everything; all together hold little more.
	 */
	private long whole(ExecutableNormalizedField field, GraphQLFieldDefinition definition, GraphQLObjectType page,
			long times) {
		GraphQLFieldDefinition nodes = page.getFieldDefinition("nodes");
		if (nodes == null || !read(field) || times == 0) {
			return 0;
		}
		long all = things.of(((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(nodes.getType())).getName());
		long counted = field.getChildren().stream().filter((part) -> part.getName().equals("totalCount")).count();
		boolean starts = given(field).anyMatch((list) -> !list.starts().isEmpty());
		long sorted = (starts || definition.hasAppliedDirective("readsAll")) ? 1 : 0;
		if (starts || field.getLevel() > 1) {
			return product(counted + sorted, added(all / LED_TO_PER_POINT, product(times - 1, USUAL_COUNT)));
		}
		OptionalLong skipped = given(field).flatMap((list) -> list.skips().stream())
			.mapToLong((skips) -> things.of(skips.text()))
			.max();
		return skipped.isEmpty() ? product(counted, all / COUNTED_PER_POINT)
				: added(skipped.getAsLong() / FILTERED_PER_POINT, product(counted, all / FILTERED_PER_POINT));
	}

	private Stream<FieldStatement> given(ExecutableNormalizedField field) {
		return field.getObjectTypeNames()
			.stream()
			.flatMap((type) -> fieldStatements.of(type, field.getName()).stream())
			.map((list) -> list.given(field.getResolvedArguments()));
	}

	/** All entries of a page are read once, whether selected as nodes or as edges. */
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
			return Page.DEFAULT_SIZE;
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
		return read(field) ? 1 : 0;
	}

	private boolean read(ExecutableNormalizedField field) {
		return field.getObjectTypeNames()
			.stream()
			.anyMatch((type) -> fieldStatements.of(type, field.getName()).isPresent());
	}

	static @Nullable Integer number(GraphQLDirectiveContainer definition, String directive, String argument) {
		var applied = definition.getAppliedDirective(directive);
		return (applied != null) ? applied.getArgument(argument).getValue() : null;
	}

	/** Saturates at {@code Long.MAX_VALUE}. */
	static long product(long one, long other) {
		return (Math.multiplyHigh(one, other) != 0 || one * other < 0) ? Long.MAX_VALUE : one * other;
	}

	static long added(long one, long other) {
		return (one > Long.MAX_VALUE - other) ? Long.MAX_VALUE : one + other;
	}

}
