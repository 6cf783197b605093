package org.skillsgraph.compiler;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;

import org.springframework.stereotype.Component;

/**
 * The shapes of recently answered operations: the selected fields, the given arguments
 * and the conditions that they add, without the compared values. An operation of a new
 * shape has statements that the database has to plan.
 */
@Component
public class OperationShapes {

	/**
	 * The order in which fields are compiled, independent of a client's order.
	 */
	static final Comparator<ExecutableNormalizedField> ORDER = Comparator.comparing(ExecutableNormalizedField::getName);

	/** The database keeps a thousand plans, and most operations need one or two. */
	private static final int KEPT = 500;

	private final Cache<String, Boolean> answered = Caffeine.newBuilder().maximumSize(KEPT).build();

	private final FieldStatements fieldStatements;

	OperationShapes(FieldStatements fieldStatements) {
		this.fieldStatements = fieldStatements;
	}

	/**
	 * {@return about how much the database has to plan for an operation, in parts of
	 * statements} 0 when an operation of the same shape was answered recently. Any number
	 * of roots of one shape need two plans: of the full statement, which repeats, and of
	 * the last, partly filled one.
	 * @see StatementSize
	 */
	public int parts(ExecutableNormalizedOperation operation) {
		if (answered.getIfPresent(shape(operation.getTopLevelFields())) != null) {
			return 0;
		}
		StatementSize size = new StatementSize(fieldStatements);
		Map<String, List<ExecutableNormalizedField>> byShape = operation.getTopLevelFields()
			.stream()
			.collect(Collectors.groupingBy((root) -> shape(List.of(root))));
		return byShape.values()
			.stream()
			.mapToInt((roots) -> Math.min(size.of(roots),
					2 * Math.max(size.of(roots.subList(0, 1)), StatementSize.USUAL_PARTS)))
			.sum();
	}

	/** Records that an operation was answered. */
	public void answered(ExecutableNormalizedOperation operation) {
		answered.put(shape(operation.getTopLevelFields()), true);
	}

	private String shape(List<ExecutableNormalizedField> fields) {
		StringBuilder shape = new StringBuilder();
		append(fields, shape);
		return shape.toString();
	}

	private void append(List<ExecutableNormalizedField> fields, StringBuilder shape) {
		fields.stream().sorted(ORDER).forEach((field) -> {
			shape.append(field.getObjectTypeNames().size() == 1 ? field.getSingleObjectTypeName()
					: String.join("|", field.getObjectTypeNames()))
				.append('.')
				.append(field.getName());
			field.getResolvedArguments().forEach((name, value) -> shape.append((value != null) ? ' ' + name : ""));
			conditions(field).forEach((line) -> shape.append(' ').append(line.argument()).append(line.value()));
			shape.append('{');
			append(field.getChildren(), shape);
			shape.append('}');
		});
	}

	private Stream<ConditionalLine> conditions(ExecutableNormalizedField field) {
		return field.getObjectTypeNames()
			.stream()
			.flatMap((type) -> fieldStatements.of(type, field.getName()).stream())
			.flatMap((fieldStatement) -> fieldStatement.given(field.getResolvedArguments()).conditions());
	}

}
