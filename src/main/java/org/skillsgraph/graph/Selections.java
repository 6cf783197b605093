package org.skillsgraph.graph;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Reads what was selected. All plain roots of an operation are one statement; a root that
 * Java computes hands over {@link Id}s, and what was selected below them is one more.
 */
@Component
public class Selections {

	/** What planning one statement may cost; above it the roots are read one by one. */
	private static final int FRAGMENTS_PER_STATEMENT = 40;

	/** What one root may cost to plan: some seconds, once for each shape. */
	private static final int FRAGMENTS_PER_ROOT = 100;

	private final Fragments fragments;

	private final Cursors cursors;

	private final Reads reads;

	private final Shapes shapes;

	private final Clock clock;

	Selections(Fragments fragments, Cursors cursors, Reads reads, Shapes shapes, Clock clock) {
		this.fragments = fragments;
		this.cursors = cursors;
		this.reads = reads;
		this.shapes = shapes;
		this.clock = clock;
	}

	/**
	 * {@return the answer of a field that Java computes} It has the shape of the value,
	 * with everything that was selected of the things in it read in one round trip. A
	 * thing that vanished in between, or that the viewer may not see, is left out of its
	 * list or makes what holds it null, as the schema has it.
	 * @param environment of the field
	 * @param value {@link Id}s, records with the schema's field names that hold them, or
	 * lists of either
	 */
	public @Nullable Object below(DataFetchingEnvironment environment, @Nullable Object value) {
		ExecutableNormalizedField field = Operation.of(environment.getGraphQlContext()).field(environment);
		Completion completion = new Completion(environment.getGraphQLSchema(), fragments, field, value);
		Map<String, @Nullable Object> found = Map.of();
		if (!completion.objects().isEmpty()) {
			Compilation compilation = new Compilation(environment.getGraphQLSchema(), fragments, cursors);
			completion.objects()
				.forEach((slot, objects) -> compilation.objects(slot, objects.type(), List.copyOf(objects.keys()),
						objects.field().getChildren()));
			found = run(compilation, environment.getGraphQlContext(), List.of(field));
		}
		return completion.complete(found);
	}

	/**
	 * {@return the key of the thing of which a controller is to answer a field}
	 * @param environment of the field
	 */
	public static String key(DataFetchingEnvironment environment) {
		Answer thing = Objects.requireNonNull(environment.getSource());
		return String.valueOf(thing.values().get(environment.getMergedField().getResultKey()));
	}

	/**
	 * {@return the answer of a root that has a fragment}
	 */
	@Nullable Object root(DataFetchingEnvironment environment) {
		Operation operation = Operation.of(environment.getGraphQlContext());
		return operation.roots(() -> roots(operation, environment)).get(environment.getMergedField().getResultKey());
	}

	/**
	 * {@return whether a root is read by a fragment, without any Java of its own}
	 */
	boolean plain(String type, String field) {
		return fragments.of(type, field).isPresent();
	}

	private Map<String, @Nullable Object> roots(Operation operation, DataFetchingEnvironment environment) {
		List<ExecutableNormalizedField> plain = new ArrayList<>();
		operation.fields().forEach((field) -> {
			if (plain(field.getSingleObjectTypeName(), field.getName())) {
				plain.add(field);
			}
		});
		Compilation together = compiled(plain, environment.getGraphQLSchema());
		if (together.nested() <= FRAGMENTS_PER_STATEMENT) {
			return run(together, environment.getGraphQlContext(), plain);
		}
		Map<String, @Nullable Object> found = new HashMap<>();
		plain.forEach((field) -> found.putAll(run(compiled(List.of(field), environment.getGraphQLSchema()),
				environment.getGraphQlContext(), List.of(field))));
		return found;
	}

	private Compilation compiled(List<ExecutableNormalizedField> roots, GraphQLSchema schema) {
		Compilation compilation = new Compilation(schema, fragments, cursors);
		roots.forEach((root) -> compilation.root(root,
				fragments.of(root.getSingleObjectTypeName(), root.getName()).orElseThrow()));
		return compilation;
	}

	private Map<String, @Nullable Object> run(Compilation compilation, GraphQLContext context,
			List<ExecutableNormalizedField> fields) {
		if (compilation.nested() > FRAGMENTS_PER_ROOT) {
			throw new BadRequestException("TOO_COMPLEX",
					"One root selects from the graph %d times; %d is the most. Ask in several requests."
						.formatted(compilation.nested(), FRAGMENTS_PER_ROOT));
		}
		Map<String, Object> parameters = new HashMap<>(parameters(Viewer.of(context)));
		parameters.put("q", compilation.arguments());
		Record row = shapes
			.planned(Operation.of(context).first(), () -> reads.run(compilation.statement(), parameters, names(fields)))
			.getFirst();
		return compilation.read(row);
	}

	private static Set<String> names(List<ExecutableNormalizedField> fields) {
		return fields.stream().map(ExecutableNormalizedField::getName).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * {@return the parameters that every reading statement may use}: {@code $viewer},
	 * {@code $today} and {@code $now}, both in UTC
	 * @param viewer who asks
	 */
	public Map<String, Object> parameters(Viewer viewer) {
		return Map.of("viewer", viewer.parameter(), "today", LocalDate.now(clock), "now", ZonedDateTime.now(clock));
	}

}
