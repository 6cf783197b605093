package org.skillsgraph.compiler;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import graphql.GraphQLContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import org.jspecify.annotations.Nullable;

/**
 * The operation of one request, normalized: fragments, variables and directives are
 * resolved. It keeps what its fields share: one statement serves all plain roots, and one
 * all the values of a field that come later.
 */
public final class Operation {

	private final ExecutableNormalizedOperation normalized;

	private final AtomicInteger planned = new AtomicInteger();

	private final Map<ExecutableNormalizedField, LaterValues> later = new ConcurrentHashMap<>();

	private @Nullable Supplier<Map<String, @Nullable Object>> roots;

	public Operation(ExecutableNormalizedOperation normalized) {
		this.normalized = normalized;
	}

	public static Operation of(GraphQLContext context) {
		return context.get(Operation.class);
	}

	/** Adds parts of statements that the database had to plan. */
	public void planned(int parts) {
		planned.addAndGet(parts);
	}

	/**
	 * {@return how many parts the database has planned for it}
	 */
	public int planned() {
		return planned.get();
	}

	Iterable<ExecutableNormalizedField> fields() {
		return normalized.getTopLevelFields();
	}

	/**
	 * {@return the field that a fetcher was called for}
	 */
	ExecutableNormalizedField field(DataFetchingEnvironment environment) {
		return normalized.getNormalizedField(environment.getMergedField(),
				(GraphQLObjectType) environment.getParentType(), environment.getExecutionStepInfo().getPath());
	}

	/**
	 * {@return the later values of a field, of all objects that have it}
	 * @param reading turns the values into answers
	 */
	LaterValues later(DataFetchingEnvironment environment, UnaryOperator<List<@Nullable Object>> reading) {
		return later.computeIfAbsent(field(environment), (_) -> new LaterValues(reading));
	}

	/**
	 * {@return the values of the plain roots, by result key} The first root to be fetched
	 * reads for all; a failure is shared as well.
	 * @param reading queries the graph
	 */
	synchronized Map<String, @Nullable Object> roots(Supplier<Map<String, @Nullable Object>> reading) {
		if (roots == null) {
			roots = once(reading);
		}
		return roots.get();
	}

	private static Supplier<Map<String, @Nullable Object>> once(Supplier<Map<String, @Nullable Object>> reading) {
		try {
			Map<String, @Nullable Object> read = reading.get();
			return () -> read;
		}
		catch (RuntimeException ex) {
			return () -> {
				throw ex;
			};
		}
	}

}
