package org.skillsgraph.compiler;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.skillsgraph.access.Caller;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.Id;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.paging.Cursors;

import org.springframework.stereotype.Component;

/**
 * Reads the selected fields. The plain roots of an operation share as few statements as
 * they fit in. A controller returns {@link Id}s, and the fields selected below them are
 * read next.
 *
 * @see StatementSize
 */
@Component
public class Selections {

	/** An object rarely vanishes between two statements of a selection twice in a row. */
	private static final int MOST_ATTEMPTS = 3;

	private final FieldStatements fieldStatements;

	private final Cursors cursors;

	private final Reads reads;

	private final PlanningSlots slots;

	private final Clock clock;

	Selections(FieldStatements fieldStatements, Cursors cursors, Reads reads, PlanningSlots slots, Clock clock) {
		this.fieldStatements = fieldStatements;
		this.cursors = cursors;
		this.reads = reads;
		this.slots = slots;
		this.clock = clock;
	}

	/**
	 * {@return the answers of a field that a controller resolves} They have the shapes of
	 * the values, and all fields selected of their objects are read together. An object
	 * that vanished meanwhile, or that the viewer may not see, is left out of its list or
	 * makes its parent field null, as the schema has it.
	 * @param environment of the field
	 * @param values of the field, one for each object that has it: {@link Id}s, records
	 * with the schema's field names that hold them, or lists of either
	 */
	List<@Nullable Object> below(DataFetchingEnvironment environment, List<? extends @Nullable Object> values) {
		ExecutableNormalizedField field = Operation.of(environment.getGraphQlContext()).field(environment);
		Completion whole = whole(() -> {
			Completion completion = new Completion(environment.getGraphQLSchema(), fieldStatements, field, values);
			SelectionReader reading = reading(environment, List.of(field));
			reading.things(completion.things());
			return reading.finish() ? Optional.of(completion) : Optional.empty();
		});
		return whole.complete();
	}

	/** Reads again if an object vanished before all of it was read. */
	private static <T> T whole(Supplier<Optional<T>> reading) {
		for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
			Optional<T> whole = reading.get();
			if (whole.isPresent()) {
				return whole.get();
			}
		}
		throw new IllegalStateException("What was selected vanished in each of %d attempts".formatted(MOST_ATTEMPTS));
	}

	private SelectionReader reading(DataFetchingEnvironment environment, List<ExecutableNormalizedField> fields) {
		GraphQLContext context = environment.getGraphQlContext();
		Set<String> names = fields.stream()
			.map(ExecutableNormalizedField::getName)
			.collect(Collectors.toCollection(TreeSet::new));
		return new SelectionReader(() -> new Compilation(environment.getGraphQLSchema(), fieldStatements, cursors),
				(compilation) -> compilation.read(run(compilation, context, names)));
	}

	/**
	 * {@return the answer of a root that has a field statement}
	 */
	@Nullable Object root(DataFetchingEnvironment environment) {
		Operation operation = Operation.of(environment.getGraphQlContext());
		return operation.roots(() -> roots(operation, environment)).get(environment.getMergedField().getResultKey());
	}

	/**
	 * {@return whether a field statement alone reads a root, without Java code}
	 */
	boolean hasFieldStatement(String type, String field) {
		return fieldStatements.of(type, field).isPresent();
	}

	private Map<String, @Nullable Object> roots(Operation operation, DataFetchingEnvironment environment) {
		List<ExecutableNormalizedField> plain = new ArrayList<>();
		operation.fields().forEach((field) -> {
			if (hasFieldStatement(field.getSingleObjectTypeName(), field.getName())) {
				plain.add(field);
			}
		});
		plain.sort(OperationShapes.ORDER);
		return whole(() -> {
			SelectionReader reading = reading(environment, plain);
			plain.forEach((root) -> reading.root(root,
					fieldStatements.of(root.getSingleObjectTypeName(), root.getName()).orElseThrow()));
			return reading.finish() ? Optional.of(reading.roots()) : Optional.empty();
		});
	}

	private Record run(Compilation compilation, GraphQLContext context, Set<String> names) {
		if (compilation.parts() > StatementSize.MOST_PARTS) {
			throw new BadRequestException("TOO_COMPLEX",
					"Too much is selected in one place: %d parts, where %d are the most. Ask in several requests."
						.formatted(compilation.parts(), StatementSize.MOST_PARTS));
		}
		Map<String, Object> parameters = QuestionContext.now(Viewer.of(context), clock)
			.parameters(compilation.arguments());
		String statement = compilation.statement();
		PlanningSlots.Slot slot = slots.take(Caller.of(context), statement);
		int planned = slot.isNeeded() ? compilation.parts() : 0;
		Operation.of(context).planned(planned);
		try {
			return reads.run(statement, parameters, names, slot::release).getFirst();
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			Operation.of(context).planned(-planned);
			throw ex;
		}
		finally {
			slot.release();
		}
	}

}
