package org.skillsgraph.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;

import org.springframework.stereotype.Component;

/**
 * Which shapes of operations were answered lately: the fields that are selected and the
 * arguments that are given, whatever their values. The database has to plan the
 * statements of any other.
 */
@Component
class Shapes {

	/** The database keeps a thousand plans, and most operations are one or two. */
	private static final int KEPT = 500;

	private final Cache<String, Boolean> answered = Caffeine.newBuilder().maximumSize(KEPT).build();

	private final Fragments fragments;

	Shapes(Fragments fragments) {
		this.fragments = fragments;
	}

	/**
	 * {@return how much the database has to plan for an operation, in parts of
	 * statements} Nothing when one of its shape was answered lately. Roots of the same
	 * shape are planned once.
	 * @see StatementSize
	 */
	int parts(ExecutableNormalizedOperation operation) {
		if (answered.getIfPresent(shape(operation.getTopLevelFields())) != null) {
			return 0;
		}
		StatementSize size = new StatementSize(fragments);
		Set<String> seen = new HashSet<>();
		return operation.getTopLevelFields()
			.stream()
			.map(List::of)
			.filter((root) -> seen.add(shape(root)))
			.mapToInt(size::of)
			.sum();
	}

	/** Remembers that an operation was answered, so that the database has its plans. */
	void answered(ExecutableNormalizedOperation operation) {
		answered.put(shape(operation.getTopLevelFields()), true);
	}

	private static String shape(List<ExecutableNormalizedField> fields) {
		StringBuilder shape = new StringBuilder();
		append(fields, shape);
		return shape.toString();
	}

	/** In the order in which they are compiled. */
	private static void append(List<ExecutableNormalizedField> fields, StringBuilder shape) {
		fields.stream().sorted(Comparator.comparing(ExecutableNormalizedField::getName)).forEach((field) -> {
			shape.append(field.getObjectTypeNames().size() == 1 ? field.getSingleObjectTypeName()
					: String.join("|", field.getObjectTypeNames()))
				.append('.')
				.append(field.getName());
			field.getResolvedArguments().forEach((name, value) -> shape.append((value != null) ? ' ' + name : ""));
			shape.append('{');
			append(field.getChildren(), shape);
			shape.append('}');
		});
	}

}
